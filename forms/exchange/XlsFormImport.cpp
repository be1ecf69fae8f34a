// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/MarkdownTables.h"
#include "forms/exchange/Refused.h"
#include "forms/exchange/XlsForm.h"
#include "forms/exchange/XlsFormReading.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Reason
{
    QLatin1StringView what; ///< a sheet, or a column ("bind::" stands for all that begin so)
    QLatin1StringView why;
};

constexpr Reason sheetReasons[] = {
    {"external_choices"_L1, "a list of its own sheet is a choice list with columns and a choice_filter here"_L1},
    {"entities"_L1, "entities are kept by a server; the store keeps clients and their assessments"_L1},
    {"osm"_L1, "there is no map here"_L1},
};

constexpr Reason columnReasons[] = {
    {"bind::"_L1, "an attribute for other programs"_L1},
    {"body::"_L1, "an attribute for other programs"_L1},
    {"control::"_L1, "an attribute for other programs"_L1},
    {"instance::"_L1, "an attribute for other programs"_L1},
    {"attribute::"_L1, "an attribute for other programs"_L1},
    {"media::big-image"_L1, "a picture is shown in one size"_L1},
    {"autoplay"_L1, "nothing plays of itself"_L1},
    {"save_to"_L1, "entities are kept by a server; the store keeps clients and their assessments"_L1},
    {"no_app_error_string"_L1, "no other program is started"_L1},
    {"noapperrorstring"_L1, "no other program is started"_L1},
    {"sms_"_L1, "nothing is sent by text message"_L1},
};

constexpr Reason settingReasons[] = {
    {"instance_name"_L1, "an assessment is called by its client, instrument and date"_L1},
    {"public_key"_L1, "the store encrypts everything with its own keys"_L1},
    {"submission_url"_L1, "nothing is sent over a network"_L1},
    {"auto_"_L1, "nothing is sent over a network"_L1},
    {"style"_L1, "every section is a page of its own"_L1},
    {"allow_choice_duplicates"_L1, "a code names one choice"_L1},
    {"namespaces"_L1, "an attribute for other programs"_L1},
    {"attribute::"_L1, "an attribute for other programs"_L1},
    {"sms_"_L1, "nothing is sent by text message"_L1},
};

QString reasonFor(const QString &word, std::span<const Reason> reasons, const QString &otherwise)
{
    const auto found = std::ranges::find_if(reasons, [&word](const Reason &row) {
        const bool isStart = row.what.endsWith("::"_L1) || row.what.endsWith('_'_L1);
        return isStart ? word.startsWith(row.what) : word == row.what;
    });
    return found == reasons.end() ? otherwise : found->why;
}

const Sheet *findSheet(const std::vector<Sheet> &sheets, const QString &name)
{
    const auto found = std::ranges::find_if(
        sheets, [&name](const Sheet &sheet) { return sheet.name.trimmed().compare(name, Qt::CaseInsensitive) == 0; });
    return found == sheets.end() ? nullptr : &*found;
}

FormTable tableOf(const std::vector<Sheet> &sheets, const QString &name, std::span<const HeadingAlias> aliases)
{
    const Sheet *const sheet = findSheet(sheets, name);
    return sheet ? FormTable(*sheet, aliases) : FormTable();
}

/// "[a-z][a-z0-9_]*", as near the text as it comes.
QString idOf(const QString &text)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString plain = text.normalized(QString::NormalizationForm_KD).toLower(); // å becomes a and a mark, which goes
    plain.remove(QRegularExpression(uR"(\p{Mn})"_s));
    plain.replace(other, u"_"_s);
    while (plain.startsWith(u'_'))
        plain.remove(0, 1);
    while (plain.endsWith(u'_'))
        plain.chop(1);
    if (plain.isEmpty() || !plain[0].isLetter())
        plain.prepend(u"form_"_s);
    return plain.left(60);
}

class XlsFormImporter
{
public:
    XlsFormImporter(const std::vector<Sheet> &sheets, const QString &file, Sheet survey)
        : m_sheets(sheets)
        , m_reading(file, FormTable(survey, surveyAliases()), tableOf(sheets, u"choices"_s, choicesAliases()),
              tableOf(sheets, u"settings"_s, settingsAliases()))
        , m_surveyName(std::move(survey.name))
    { }

    Result<Imported> import()
    {
        for (const QString &word : {u"type"_s, u"name"_s}) {
            if (!m_reading.survey.has(word))
                m_reading.wrong(
                    u"survey, row 1"_s, u"there is no column \"%1\"; its first row holds the headings"_s.arg(word));
        }
        TRY(m_reading.result());
        Written form = Written::map();
        Imported imported;
        imported.id = writeHeader(form);
        noteColumns();
        form.set(u"choices"_s, readChoiceLists(m_reading));
        Outline outline = readOutline(m_reading);
        TRY(m_reading.result());
        Names names(m_reading, outline);
        form.set(u"survey"_s, readSurveyItems(m_reading, outline, names));
        TRY(m_reading.result());
        noteSheets();
        WrittenAndRead left = leaveOutRefused(form, m_reading.notes);
        imported.definition = std::move(left.text);
        imported.read = std::move(left.read);
        imported.notes = std::move(m_reading.notes);
        return imported;
    }

private:
    QString writeHeader(Written &form)
    {
        const QString base = QFileInfo(m_reading.file).completeBaseName();
        const QString formId = m_reading.setting(u"form_id"_s);
        const QString id = idOf(formId.isEmpty() ? base : formId);
        const QString version = m_reading.setting(u"version"_s);
        if (!formId.isEmpty() && id != formId)
            m_reading.approximated(u"settings, form_id"_s, u"\"%1\" is written %2 here"_s.arg(formId.left(100), id));
        if (formId.isEmpty())
            m_reading.approximated(u"settings, form_id"_s, u"there is none; the file's name gives %1"_s.arg(id));
        if (version.isEmpty())
            m_reading.approximated(u"settings, version"_s, u"there is none; it is 1"_s);
        const QString language = m_reading.languages.codes().front();
        if (m_reading.languages.isGuessed())
            m_reading.approximated(u"settings, default_language"_s,
                u"no heading says which language the texts are in; they are taken for %1"_s.arg(language));
        const QString title = m_reading.setting(u"form_title"_s);
        LocalText titles;
        titles.set(m_reading.languages.unnamed(), !title.isEmpty() ? title : !formId.isEmpty() ? formId : base);
        std::vector<Written> languages;
        for (const QString &code : m_reading.languages.codes())
            languages.emplace_back(code);
        form.set(u"instrument"_s, id).set(u"version"_s, version.isEmpty() ? u"1"_s : version).set(u"title"_s, titles);
        form.set(u"languages"_s, Written::list(std::move(languages)));
        noteSettings();
        return id;
    }

    void noteSettings()
    {
        static const QStringList known{u"form_title"_s, u"form_id"_s, u"version"_s, u"default_language"_s};
        const std::vector<Heading> &headings = m_reading.settings.headings();
        for (std::size_t column = 0; column < headings.size(); ++column) {
            const QString &word = headings[column].word;
            if (m_reading.settings.isUsed(qsizetype(column)) && !known.contains(word))
                m_reading.dropped(u"settings, %1"_s.arg(headings[column].given.trimmed()),
                    reasonFor(word, settingReasons, u"there is no such setting here"_s));
        }
    }

    void noteColumns()
    {
        static const QStringList known{u"type"_s, u"name"_s, u"label"_s, u"hint"_s, u"guidance_hint"_s, u"relevant"_s,
            u"required"_s, u"required_message"_s, u"constraint"_s, u"constraint_message"_s, u"calculation"_s,
            u"trigger"_s, u"default"_s, u"read_only"_s, u"appearance"_s, u"parameters"_s, u"choice_filter"_s,
            u"repeat_count"_s, u"media::image"_s, u"media::audio"_s, u"media::video"_s, u"rows"_s, u"list_name"_s,
            u"disabled"_s};
        const std::vector<Heading> &headings = m_reading.survey.headings();
        for (std::size_t column = 0; column < headings.size(); ++column) {
            const QString &word = headings[column].word;
            if (known.contains(word) || !m_reading.survey.isUsed(qsizetype(column)))
                continue;
            const QString given = headings[column].given.trimmed();
            m_reading.dropped(u"survey, column %1"_s.arg(given.isEmpty() ? QString::number(column + 1) : given),
                reasonFor(word, columnReasons, u"XLSForm has no such column; taken for a comment"_s));
        }
    }

    void noteSheets()
    {
        static const QStringList known{u"choices"_s, u"settings"_s};
        for (const Sheet &sheet : m_sheets) {
            const QString name = sheet.name.trimmed().toLower();
            if (sheet.rows.empty() || known.contains(name) || sheet.name == m_surveyName)
                continue;
            m_reading.dropped(u"sheet %1"_s.arg(sheet.name.trimmed()),
                reasonFor(name, sheetReasons, u"XLSForm has no such sheet; taken for a comment"_s));
        }
    }

    const std::vector<Sheet> &m_sheets;
    XlsFormReading m_reading;
    QString m_surveyName;
};

} // namespace

Result<Imported> importSheets(const std::vector<Sheet> &sheets, const QString &fileName)
{
    const Sheet *survey = findSheet(sheets, u"survey"_s);
    const bool isOnly = !survey && sheets.size() == 1; // pyxform too takes the only sheet for the survey
    if (isOnly)
        survey = &sheets.front();
    if (!survey || survey->rows.empty())
        return Error{Error::Code::Schema, fileName,
            u"no XLSForm: there is no sheet \"survey\" with rows; name the sheet of the questions so"_s};
    XlsFormImporter importer(sheets, fileName, *survey);
    Result<Imported> imported = importer.import();
    if (!imported || !isOnly)
        return imported;
    Imported form = std::move(imported).value();
    form.notes.push_back({Note::Kind::Approximated, u"sheet "_s + survey->name,
        u"the only sheet is taken for the survey; name it so"_s});
    return form;
}

Result<Imported> importXlsForm(const QByteArray &bytes, const QString &fileName)
{
    TRY_ASSIGN(const std::vector<Sheet> sheets, readWorkbook(bytes, fileName));
    return importSheets(sheets, fileName);
}

Result<Imported> importMarkdownForm(const QByteArray &bytes, const QString &fileName)
{
    TRY_ASSIGN(const std::vector<Sheet> sheets, readMarkdownTables(bytes, fileName));
    return importSheets(sheets, fileName);
}

} // namespace forms::exchange
