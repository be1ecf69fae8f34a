// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/RealForms.h"

#include "forms/exchange/Exchange.h"
#include "support/Corpora.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace forms;

namespace bench {

namespace {

/// The largest of each format that have rules; the others of the corpora are a few items each.
constexpr RealFile files[] = {
    {"xlsform"_L1, "who-verbal-autopsy.xlsx"_L1, "WHO verbal autopsy"_L1},
    {"fhir"_L1, "smartforms-715.R4.json"_L1, "health check 715"_L1},
    {"redcap"_L1, "redcapr-longitudinal.csv"_L1, "REDCap longitudinal"_L1},
    {"fhir"_L1, "smartforms-CVD-Risk-2023.json"_L1, "CVD risk 2023"_L1},
    {"xlsform"_L1, "odk-socio-economic-survey-v20240515.xlsx"_L1, "ODK socio-economic"_L1},
};

} // namespace

std::span<const RealFile> realFiles()
{
    return files;
}

Result<std::shared_ptr<const FormDefinition>> readRealForm(const RealFile &file)
{
    const QDir folder = support::corpora(file.folder);
    const QByteArray bytes = support::bytesOf(folder.filePath(file.file));
    if (bytes.isEmpty())
        return Error{Error::Code::Io, file.file, u"is not in the corpora (UNDERLAG_CORPORA says where they are)"_s};
    TRY_ASSIGN(const exchange::Imported imported, exchange::importDefinition(bytes, file.file));
    if (!imported.read.definition)
        return Error{Error::Code::Schema, file.file, u"came in, and the reader of definitions refused it"_s};
    return imported.read.definition;
}

std::unique_ptr<FormEntry> openRealForm(const std::shared_ptr<const FormDefinition> &definition)
{
    auto entry = std::make_unique<FormEntry>(
        definition, FormEntry::Options{.variant = {}, .settings = {}, .today = QDate(2026, 3, 14)});
    for (int index = 0; index < int(definition->groups.size()); ++index) {
        const Group &group = definition->groups[size_t(index)];
        if (!group.isRepeat || group.repeatCount)
            continue;
        const int outer = definition->repeatAround(index);
        const auto around = outer < 0 ? std::vector{theForm} : entry->instances().within(theForm, outer);
        if (!around.empty())
            (void)entry->addInstance(index, around.front());
    }
    return entry;
}

std::vector<Typing> shownTypings(FormEntry &entry, int count)
{
    const std::vector<Answerable> all = answerable(entry);
    std::mt19937 random(1);
    std::vector<Typing> made;
    for (int tries = 0; tries < count * 1000 && int(made.size()) < count && !all.empty(); ++tries) {
        const auto &[cell, answers] = all[random() % all.size()];
        if (!entry.isRelevant(cell))
            continue;
        made.push_back({cell, answers[random() % answers.size()]});
        (void)entry.setAnswer(cell, made.back().answer);
    }
    return made;
}

} // namespace bench
