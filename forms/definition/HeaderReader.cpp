// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Reading.h"
#include "forms/definition/Words.h"

#include <QSet>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEntries = 100; // of languages, settings, missing codes, variants

const Word<Setting> settingWords[] = {
    {"name"_L1, [](Reading &r, const YamlNode &n, Setting &s) { s.name = r.word(n); }},
    {"values"_L1, [](Reading &r, const YamlNode &n, Setting &s) { s.values = r.texts(n); }},
    {"default"_L1, [](Reading &r, const YamlNode &n, Setting &s) { s.defaultValue = r.text(n); }},
    {"label"_L1, [](Reading &r, const YamlNode &n, Setting &s) { s.label = r.localText(n); }},
};

MissingKind missingKind(const QString &name)
{
    static const std::pair<QLatin1StringView, MissingKind> kinds[]
        = {{"refused"_L1, MissingKind::Refused}, {"unknown"_L1, MissingKind::Unknown},
            {"not_applicable"_L1, MissingKind::NotApplicable}, {"not_asked"_L1, MissingKind::NotAsked}};
    for (const auto &[known, kind] : kinds) {
        if (name == known)
            return kind;
    }
    return MissingKind::Unknown;
}

const Word<MissingCode> missingCodeWords[] = {
    {"name"_L1, [](Reading &r, const YamlNode &n, MissingCode &m) { m.name = r.word(n); }},
    {"label"_L1, [](Reading &r, const YamlNode &n, MissingCode &m) { m.label = r.localText(n); }},
    {"key"_L1, [](Reading &r, const YamlNode &n, MissingCode &m) { m.key = r.text(n); }},
    {"kind"_L1,
        [](Reading &r, const YamlNode &n, MissingCode &m) {
            m.kind = missingKind(r.oneOf(n, {"refused"_L1, "unknown"_L1, "not_applicable"_L1, "not_asked"_L1}));
        }},
};

const Word<Variant> variantWords[] = {
    {"name"_L1, [](Reading &r, const YamlNode &n, Variant &v) { v.name = r.word(n); }},
    {"label"_L1, [](Reading &r, const YamlNode &n, Variant &v) { v.label = r.localText(n); }},
};

/// A list of small maps, each with a name of its own.
template <typename Entry, std::size_t count>
void readNamed(Reading &reading, const YamlNode &node, std::vector<Entry> &entries, const Word<Entry> (&words)[count],
    QLatin1StringView context)
{
    if (!isList(reading, node, context) || !isWithin(reading, node, mostEntries, context))
        return;
    QSet<QString> names;
    for (const YamlNode &entry : node) {
        Entry read;
        readWords(reading, entry, read, words, context);
        requireWords(reading, entry, {"name"}, context);
        if (!read.name.isEmpty() && names.contains(read.name))
            reading.error("duplicate-name"_L1, entry.position(), u"%1 stands twice; rename one"_s.arg(read.name));
        names.insert(read.name);
        entries.push_back(std::move(read));
    }
}

void readSettings(Reading &reading, const YamlNode &node, FormDefinition &form)
{
    readNamed(reading, node, form.settings, settingWords, "settings"_L1);
    for (const YamlNode &entry : node)
        requireWords(reading, entry, {"values", "default"}, "a setting"_L1);
    for (const Setting &setting : form.settings) {
        if (!setting.values.isEmpty() && !setting.values.contains(setting.defaultValue))
            reading.error("bad-value"_L1, node.position(),
                u"the default of %1 is none of its values: %2"_s.arg(setting.name, setting.values.join(u", "_s)));
    }
}

void readMissingCodes(Reading &reading, const YamlNode &node, FormDefinition &form)
{
    readNamed(reading, node, form.missingCodes, missingCodeWords, "missing_codes"_L1);
    for (const YamlNode &entry : node)
        requireWords(reading, entry, {"kind"}, "a missing code"_L1);
    for (MissingCode &code : form.missingCodes) {
        if (code.key.isEmpty())
            code.key = code.name;
    }
}

void readInstrument(Reading &reading, const YamlNode &node, FormDefinition &form)
{
    form.id = reading.text(node);
    const auto fits = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; };
    if (!form.id.isEmpty() && (!form.id[0].isLetter() || !std::all_of(form.id.begin(), form.id.end(), fits)))
        reading.error(
            "bad-name"_L1, node.position(), u"instrument is a small letter, then small letters, digits or _"_s);
}

/// Read elsewhere, in its own order; here it is only known.
void elsewhere(Reading &, const YamlNode &, FormDefinition &) { }

const Word<FormDefinition> formWords[] = {
    {"instrument"_L1, readInstrument},
    {"version"_L1, [](Reading &r, const YamlNode &n, FormDefinition &f) { f.version = r.text(n); }},
    {"title"_L1, [](Reading &r, const YamlNode &n, FormDefinition &f) { f.title = r.localText(n); }},
    {"languages"_L1, elsewhere},
    {"shown_as"_L1, [](Reading &r, const YamlNode &n, FormDefinition &f) { f.shownAs = r.localText(n); }},
    {"review"_L1,
        [](Reading &r, const YamlNode &n, FormDefinition &f) {
            f.review = r.oneOf(n, {"required"_L1, "sample"_L1, "none"_L1});
        }},
    {"case"_L1,
        [](Reading &r, const YamlNode &n, FormDefinition &f) { f.caseStep = r.oneOf(n, {"opens"_L1, "closes"_L1}); }},
    {"settings"_L1, readSettings},
    {"missing_codes"_L1, readMissingCodes},
    {"variants"_L1,
        [](Reading &r, const YamlNode &n, FormDefinition &f) {
            readNamed(r, n, f.variants, variantWords, "variants"_L1);
        }},
    {"choices"_L1, elsewhere},
    {"survey"_L1, elsewhere},
    {"checks"_L1, elsewhere},
    {"scores"_L1, elsewhere},
    {"timers"_L1, elsewhere},
    {"picture"_L1, elsewhere},
    {"summary"_L1, elsewhere},
    {"interview_date"_L1, elsewhere},
    {"special_outcome"_L1, elsewhere},
    {"restricted"_L1, elsewhere},
    {"unreliable"_L1, elsewhere},
};

/// Languages first: every text is held against them.
void readLanguages(Reading &reading, const YamlNode &node)
{
    if (node)
        reading.form.languages = reading.texts(node).mid(0, mostEntries);
    for (qsizetype i = 1; i < reading.form.languages.size(); ++i) {
        if (reading.form.languages.indexOf(reading.form.languages[i]) < i)
            reading.error(
                "duplicate-name"_L1, node.position(), u"language %1 stands twice"_s.arg(reading.form.languages[i]));
    }
}

} // namespace

void readHeader(Reading &reading, const YamlNode &root)
{
    readLanguages(reading, root.find("languages"));
    reading.form.review = u"required"_s;
    readWords(reading, root, reading.form, formWords, "a definition"_L1);
    requireWords(reading, root, {"instrument", "version", "title", "languages", "survey"}, "a definition"_L1);
}

QStringList settingWordNames()
{
    return namesOf(settingWords);
}

QStringList missingCodeWordNames()
{
    return namesOf(missingCodeWords);
}

QStringList variantWordNames()
{
    return namesOf(variantWords);
}

QStringList formWordNames()
{
    return namesOf(formWords);
}

} // namespace forms
