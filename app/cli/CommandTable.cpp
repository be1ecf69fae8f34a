// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"

#include "app/cli/Tr.h"

namespace cli {
namespace {

constexpr Option store{"store", "DIR", QT_TRANSLATE_NOOP("UnderlagCli", "The vault's folder."), true};
constexpr Option passphraseFile{"passphrase-file", "FILE",
    QT_TRANSLATE_NOOP(
        "UnderlagCli", "Take the passphrase from the first line of this file; without it the terminal asks.")};
constexpr Option recoveryOut{"recovery-out", "FILE",
    QT_TRANSLATE_NOOP("UnderlagCli", "Write the recovery code to this new file instead of printing it.")};
constexpr Option practice{"practice", "",
    QT_TRANSLATE_NOOP("UnderlagCli", "A practice vault: takes test identity numbers and nothing else.")};
constexpr Option personName{"name", "NAME", QT_TRANSLATE_NOOP("UnderlagCli", "Who the first person is."), true};
constexpr Option role{
    "role", "ROLE", QT_TRANSLATE_NOOP("UnderlagCli", "administrator (the default), supervisor or social-worker.")};
constexpr Option variant{
    "variant", "NAME", QT_TRANSLATE_NOOP("UnderlagCli", "Ask only what this variant asks; without it everything.")};
constexpr Option set{
    "set", "NAME=VALUE", QT_TRANSLATE_NOOP("UnderlagCli", "Choose a setting that the definition declares.")};

std::vector<Command> instrumentCommands()
{
    return {
        {"instrument list", "", QT_TRANSLATE_NOOP("UnderlagCli", "List the instruments at hand."), 0, 0, instrumentList,
            {}},
        {"instrument check", "FILE...",
            QT_TRANSLATE_NOOP(
                "UnderlagCli", "Check definitions: prints FILE:LINE:COLUMN: error: CODE: text for each finding."),
            1, -1, instrumentCheck,
            {{"json", "", QT_TRANSLATE_NOOP("UnderlagCli", "Print one JSON array of findings instead.")},
                {"fix", "",
                    QT_TRANSLATE_NOOP(
                        "UnderlagCli", "Correct in the file what is one slip from a known word, and say so.")}}},
        {"instrument schema", "",
            QT_TRANSLATE_NOOP("UnderlagCli", "Print the JSON Schema of definitions, for editors."), 0, 0,
            instrumentSchema, {}},
        {"instrument show", "ID", QT_TRANSLATE_NOOP("UnderlagCli", "Show what an instrument asks and computes."), 1, 1,
            instrumentShow, {variant}},
        {"instrument preview", "ID",
            QT_TRANSLATE_NOOP("UnderlagCli", "Write the form to be filled in by hand, as PDF."), 1, 1,
            instrumentPreview,
            {variant, {"out", "FILE", QT_TRANSLATE_NOOP("UnderlagCli", "The PDF; it must not exist."), true},
                {"language", "CODE", QT_TRANSLATE_NOOP("UnderlagCli", "Language of the paper: sv, en, ...")}},
            true},
        {"instrument compare", "OLD NEW",
            QT_TRANSLATE_NOOP(
                "UnderlagCli", "Compare two versions of an instrument, and say which answers need a mapping."),
            2, 2, instrumentCompare,
            {{"mapping", "FILE",
                 QT_TRANSLATE_NOOP(
                     "UnderlagCli", "What the items of the old version are called in the new one (YAML).")},
                {"json", "", QT_TRANSLATE_NOOP("UnderlagCli", "Print it as JSON.")}}},
        {"instrument import", "FILE",
            QT_TRANSLATE_NOOP("UnderlagCli",
                "Take a form of another program in as a definition, and say what became of what it holds."),
            1, 1, instrumentImport,
            {{"out", "DIR",
                 QT_TRANSLATE_NOOP("UnderlagCli", "Folder to write the instrument's own folder in, or that folder."),
                 true},
                {"report", "FILE", QT_TRANSLATE_NOOP("UnderlagCli", "Write the report to this new file, too.")}}},
        {"instrument export", "ID",
            QT_TRANSLATE_NOOP("UnderlagCli", "Write an instrument, or a definition's file, for another program."), 1, 1,
            instrumentExport,
            {{"format", "NAME", QT_TRANSLATE_NOOP("UnderlagCli", "The other program's format, such as xlsform."), true},
                {"out", "FILE", QT_TRANSLATE_NOOP("UnderlagCli", "The new file to write."), true}}},
        {"expression", "EXPR", QT_TRANSLATE_NOOP("UnderlagCli", "Evaluate an expression and print its value."), 1, 1,
            expression,
            {{"answers", "FILE",
                QT_TRANSLATE_NOOP("UnderlagCli", "JSON object whose names the expression can refer to as ${name}.")}}},
        {"score", "ID ANSWERS.json",
            QT_TRANSLATE_NOOP("UnderlagCli", "Print scores, findings and what the rules recorded, as JSON."), 2, 2,
            score, {set, variant}},
    };
}

std::vector<Command> storeCommands()
{
    return {
        {"store init", "", QT_TRANSLATE_NOOP("UnderlagCli", "Make a vault and print its recovery code, once."), 0, 0,
            storeInit, {store, personName, role, practice, passphraseFile, recoveryOut}},
        {"store info", "", QT_TRANSLATE_NOOP("UnderlagCli", "Say what a vault is and holds."), 0, 0, storeInfo,
            {store, passphraseFile}},
        {"store verify", "", QT_TRANSLATE_NOOP("UnderlagCli", "Check every page of a vault and its audit trail."), 0, 0,
            storeVerify, {store, passphraseFile}},
        {"demo", "", QT_TRANSLATE_NOOP("UnderlagCli", "Make a practice vault with a made-up caseload."), 0, 0, demo,
            {store, {"clients", "N", QT_TRANSLATE_NOOP("UnderlagCli", "How many clients; 60 unless given.")},
                {"families", "F",
                    QT_TRANSLATE_NOOP(
                        "UnderlagCli", "How many families with children's cases beside them; none unless given.")},
                {"seed", "S",
                    QT_TRANSLATE_NOOP("UnderlagCli", "Which caseload: the same seed gives the same; 1 unless given.")},
                {"today", "DATE",
                    QT_TRANSLATE_NOOP("UnderlagCli", "The day the caseload ends (YYYY-MM-DD); today unless given.")}}},
        {"client list", "",
            QT_TRANSLATE_NOOP(
                "UnderlagCli", "List the caseload: case number, name, identity number, what is under way."),
            0, 0, clientList,
            {store, passphraseFile,
                {"find", "TEXT", QT_TRANSLATE_NOOP("UnderlagCli", "Name, identity number or case number.")},
                {"mine", "", QT_TRANSLATE_NOOP("UnderlagCli", "Only my own.")},
                {"instrument", "ID", QT_TRANSLATE_NOOP("UnderlagCli", "Only with this instrument.")},
                {"state", "STATE",
                    QT_TRANSLATE_NOOP("UnderlagCli", "Only in this state, such as sent; may be repeated.")},
                {"due-before", "DATE",
                    QT_TRANSLATE_NOOP("UnderlagCli", "Only with a follow-up due before this day.")}}},
    };
}

std::vector<Command> assessmentCommands()
{
    return {
        {"assessment list", "CLIENT",
            QT_TRANSLATE_NOOP("UnderlagCli", "List a client's assessments; CLIENT is an id of client list."), 1, 1,
            assessmentList, {store, passphraseFile}},
        {"assessment show", "ASSESSMENT",
            QT_TRANSLATE_NOOP("UnderlagCli", "Print an assessment's answers, scores and findings as JSON."), 1, 1,
            assessmentShow, {store, passphraseFile}},
        {"assessment export", "ASSESSMENT",
            QT_TRANSLATE_NOOP("UnderlagCli", "Write an assessment's answers as a FHIR QuestionnaireResponse."), 1, 1,
            assessmentExport,
            {store, passphraseFile, {"out", "FILE", QT_TRANSLATE_NOOP("UnderlagCli", "The new file to write."), true}}},
        {"assessment import", "ASSESSMENT FILE.json",
            QT_TRANSLATE_NOOP("UnderlagCli",
                "Give an unfinished assessment what a FHIR QuestionnaireResponse answers; what stands already stays."),
            2, 2, assessmentImport, {store, passphraseFile}},
        {"assessment carry-over", "ASSESSMENT",
            QT_TRANSLATE_NOOP("UnderlagCli",
                "Show what an unfinished assessment would be in another version of its instrument, or carry it over."),
            1, 1, assessmentCarry,
            {store, passphraseFile,
                {"to", "ID", QT_TRANSLATE_NOOP("UnderlagCli", "The other version: an instrument, or its file."), true},
                {"mapping", "FILE",
                    QT_TRANSLATE_NOOP(
                        "UnderlagCli", "What the items of the old version are called in the new one (YAML).")},
                {"yes", "", QT_TRANSLATE_NOOP("UnderlagCli", "Do it; without it nothing is changed.")}}},
        {"assessment print", "ASSESSMENT", QT_TRANSLATE_NOOP("UnderlagCli", "Write an assessment as PDF."), 1, 1,
            assessmentPrint,
            {store, passphraseFile,
                {"out", "FILE", QT_TRANSLATE_NOOP("UnderlagCli", "The PDF; it must not exist."), true},
                {"paper", "NAME",
                    QT_TRANSLATE_NOOP("UnderlagCli",
                        "form (the default), empty, result, narrative, findings, feedback, journal, meeting or "
                        "picture.")},
                {"result", "", QT_TRANSLATE_NOOP("UnderlagCli", "The same as --paper result.")},
                {"language", "CODE",
                    QT_TRANSLATE_NOOP(
                        "UnderlagCli", "Language of the paper: sv, en, ...; feedback is in the client's without it.")}},
            true},
    };
}

std::vector<Command> packCommands()
{
    static constexpr Option instrument{"instrument", "ID",
        QT_TRANSLATE_NOOP("UnderlagCli", "The definition it goes over; the one it names unless given.")};
    return {
        {"pack check", "FILE.pack",
            QT_TRANSLATE_NOOP("UnderlagCli", "Check a content pack, or the folder that one is made of."), 1, 1,
            packCheck,
            {{"key", "FILE.pub",
                 QT_TRANSLATE_NOOP("UnderlagCli", "The public key of who is to have signed it (minisign's).")},
                instrument}},
        {"pack key", "",
            QT_TRANSLATE_NOOP(
                "UnderlagCli", "Make a key to sign content packs with, and FILE.pub for those who check them."),
            0, 0, packKey,
            {{"out", "FILE", QT_TRANSLATE_NOOP("UnderlagCli", "The new key file; it is kept secret."), true},
                passphraseFile}},
        {"pack make", "DIR",
            QT_TRANSLATE_NOOP("UnderlagCli", "Make a content pack of a folder with pack.yaml and texts, signed."), 1, 1,
            packMake,
            {{"key", "FILE", QT_TRANSLATE_NOOP("UnderlagCli", "The key to sign with, as pack key or minisign made it."),
                 true},
                {"out", "FILE.pack", QT_TRANSLATE_NOOP("UnderlagCli", "The new file to write."), true}, instrument,
                passphraseFile}},
        {"pack install", "FILE.pack",
            QT_TRANSLATE_NOOP("UnderlagCli", "Use a content pack for new assessments in a vault."), 1, 1, packInstall,
            {store, passphraseFile}},
        {"pack list", "", QT_TRANSLATE_NOOP("UnderlagCli", "List a vault's content packs, and who may sign them."), 0,
            0, packList, {store, passphraseFile}},
        {"pack remove", "INSTRUMENT",
            QT_TRANSLATE_NOOP("UnderlagCli", "Use the definition's own wording again for new assessments."), 1, 1,
            packRemove, {store, passphraseFile}},
        {"pack signer", "FILE.pub",
            QT_TRANSLATE_NOOP("UnderlagCli", "Accept packs signed with this key; with --remove and its id no longer."),
            1, 1, packSigner,
            {store, passphraseFile, {"name", "NAME", QT_TRANSLATE_NOOP("UnderlagCli", "Whose key it is.")},
                {"remove", "",
                    QT_TRANSLATE_NOOP("UnderlagCli", "Accept it no longer; FILE.pub is then the key's id.")}}},
    };
}

std::vector<Command> releaseCommands()
{
    return {
        {"release make", "", QT_TRANSLATE_NOOP("UnderlagCli", "Make a period's anonymised summaries."), 0, 0,
            releaseMake,
            {store, passphraseFile,
                {"instrument", "ID", QT_TRANSLATE_NOOP("UnderlagCli", "Which instrument's plan; asi unless given.")},
                {"period", "NAME", QT_TRANSLATE_NOOP("UnderlagCli", "The closed period, such as 2026-H1."), true},
                {"out", "DIR", QT_TRANSLATE_NOOP("UnderlagCli", "Folder to write the release's own folder in.")},
                {"preview", "",
                    QT_TRANSLATE_NOOP("UnderlagCli", "Print exactly what would leave, and write nothing.")}}},
    };
}

std::vector<Command> surveyCommands()
{
    constexpr Option surveySecret{"survey-passphrase-file", "FILE",
        QT_TRANSLATE_NOOP(
            "UnderlagCli", "Take the survey's own passphrase from this file; without it the terminal asks.")};
    return {
        {"survey status", "",
            QT_TRANSLATE_NOOP("UnderlagCli",
                "Say how many surveys were offered and answered in each period, and what can be opened."),
            0, 0, surveyStatus, {store, passphraseFile}},
        {"survey prepare", "", QT_TRANSLATE_NOOP("UnderlagCli", "Make the key that surveys are sealed to, once."), 0, 0,
            surveyPrepare, {store, passphraseFile, surveySecret}},
        {"survey open", "", QT_TRANSLATE_NOOP("UnderlagCli", "Print the tables of a closed period's surveys."), 0, 0,
            surveyOpen,
            {store, passphraseFile, surveySecret,
                {"instrument", "ID", QT_TRANSLATE_NOOP("UnderlagCli", "Which survey; user_survey unless given.")},
                {"period", "NAME", QT_TRANSLATE_NOOP("UnderlagCli", "The closed period, such as 2026-H1."), true}}},
        {"instrument approve", "ID",
            QT_TRANSLATE_NOOP("UnderlagCli", "Switch on a language that was not reviewed, in one vault."), 1, 1,
            instrumentApprove,
            {store, passphraseFile,
                {"language", "CODE", QT_TRANSLATE_NOOP("UnderlagCli", "The language's code: fi, ar, so, ..."), true},
                {"withdraw", "", QT_TRANSLATE_NOOP("UnderlagCli", "Switch it off again.")}}},
    };
}

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> table = [] {
        std::vector<Command> all;
        for (const auto part :
            {instrumentCommands, storeCommands, assessmentCommands, packCommands, releaseCommands, surveyCommands}) {
            const std::vector<Command> commands = part();
            all.insert(all.end(), commands.begin(), commands.end());
        }
        return all;
    }();
    return table;
}

} // namespace cli
