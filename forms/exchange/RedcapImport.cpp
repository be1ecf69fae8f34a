// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/RedcapImport.h"

#include "forms/exchange/RedcapItem.h"
#include "forms/exchange/Refused.h"

#include <QFileInfo>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

/// A group that is being filled; its children are written into it when it ends.
struct Open
{
    Written group;
    Written children = Written::list();
    QString name; ///< of a matrix: in the dictionary
};

class Dictionary
{
public:
    explicit Dictionary(QString fileName)
        : m_fileName(std::move(fileName))
    { }

    Result<Imported> run(std::vector<RedcapField> fields)
    {
        prepare(std::move(fields));
        for (const PreparedField &field : m_fields)
            add(field);
        endForm();
        noteLayout();
        Imported imported;
        imported.id = idFrom(m_fileName);
        Written made = definition(imported.id);
        WrittenAndRead left = leaveOutRefused(made, m_writing.notes);
        imported.definition = std::move(left.text);
        imported.read = std::move(left.read);
        imported.notes = std::move(m_writing.notes);
        return imported;
    }
    std::vector<Note> &notes() { return m_writing.notes; }

private:
    void prepare(std::vector<RedcapField> fields)
    {
        for (RedcapField &field : fields) {
            PreparedField prepared{std::move(field), {}, {}, {}};
            const RedcapField &read = prepared.field;
            prepared.annotation = readRedcapAnnotation(read.annotation);
            prepared.choices = readRedcapChoices(read, prepared.annotation, m_writing.notes);
            prepared.name = m_names.claim(read.name);
            if (prepared.name != read.name)
                approximated(read, u"the name has become %1: names are one word, and unique"_s.arg(prepared.name));
            RedcapVariable variable{prepared.name, read.type == u"checkbox"_s && !prepared.choices.empty(), {}};
            for (const RedcapChoice &choice : prepared.choices)
                variable.codes.insert(choice.written, choice.code);
            if (!m_writing.variables.contains(read.name.toLower()))
                m_writing.variables.insert(read.name.toLower(), variable);
            m_fields.push_back(std::move(prepared));
        }
    }

    void add(const PreparedField &prepared)
    {
        const RedcapField &field = prepared.field;
        if (!m_form || field.form != m_formName)
            beginForm(field);
        if (!field.section.isEmpty())
            beginSection(field);
        if (m_matrix && m_matrix->name != field.matrix)
            endMatrix();
        if (!field.matrix.isEmpty() && !m_matrix)
            beginMatrix(field);
        innermost().children.add(redcapItem(prepared, m_writing));
        m_aligned += field.alignment.isEmpty() ? 0 : 1;
        m_numbered += field.number.isEmpty() ? 0 : 1;
    }

    Open &innermost() { return m_matrix ? *m_matrix : m_section ? *m_section : *m_form; }

    void beginForm(const RedcapField &field)
    {
        endForm();
        m_formName = field.form;
        QString label = field.form; // REDCap makes a form's title from its name when a dictionary comes in
        label.replace(u'_', u' ');
        if (!label.isEmpty())
            label[0] = label[0].toUpper();
        m_form = opened(field.form, label, {});
    }

    void beginSection(const RedcapField &field)
    {
        endSection();
        const QString label = redcapLabel(field.section, field.place(u"Section Header"_s), m_writing.notes);
        m_section = opened(u"%1_%2"_s.arg(field.form).arg(++m_sections), label, {});
    }

    void beginMatrix(const RedcapField &field)
    {
        m_matrix = opened(field.matrix, {}, u"table-list"_s);
        m_matrix->name = field.matrix;
        if (field.ranking.compare(u"y"_s, Qt::CaseInsensitive) == 0)
            m_writing.notes.push_back({Note::Kind::Dropped, field.place(u"Matrix Ranking?"_s),
                u"that each choice is made once only in the matrix; write a check that says so"_s});
    }

    Open opened(const QString &name, const QString &label, const QString &appearance)
    {
        Open made{Written::map(), Written::list(), {}};
        made.group.set(u"type"_s, u"group"_s).set(u"name"_s, m_names.claim(name));
        if (!label.isEmpty())
            made.group.set(u"label"_s, label);
        if (!appearance.isEmpty())
            made.group.set(u"appearance"_s, appearance);
        return made;
    }

    static Written closed(Open open) { return std::move(open.group.set(u"children"_s, std::move(open.children))); }

    void endMatrix()
    {
        if (!m_matrix)
            return;
        (m_section ? *m_section : *m_form).children.add(closed(*std::move(m_matrix)));
        m_matrix.reset();
    }

    void endSection()
    {
        endMatrix();
        if (!m_section)
            return;
        m_form->children.add(closed(*std::move(m_section)));
        m_section.reset();
    }

    void endForm()
    {
        endSection();
        if (m_form)
            m_survey.add(closed(*std::move(m_form)));
        m_form.reset();
    }

    Written definition(const QString &id)
    {
        Written made = Written::map();
        made.set(u"instrument"_s, id)
            .set(u"version"_s, u"1"_s)
            .set(u"title"_s, QFileInfo(m_fileName).completeBaseName())
            .set(u"languages"_s, Written::list({Written(u"en"_s)}));
        if (!m_writing.lists.isEmpty())
            made.set(u"choices"_s, m_writing.lists.written());
        return std::move(made.set(u"survey"_s, m_survey));
    }

    void noteLayout()
    {
        const QString whole = m_fileName;
        m_writing.notes.push_back({Note::Kind::Approximated, whole,
            u"a dictionary says neither its title, its version nor its language; they are the file's name, 1 and en"_s});
        if (m_aligned > 0)
            m_writing.notes.push_back({Note::Kind::Dropped, whole,
                u"Custom Alignment of %1 fields: how choices are laid out is the window's"_s.arg(m_aligned)});
        if (m_numbered > 0)
            m_writing.notes.push_back({Note::Kind::Dropped, whole,
                u"Question Number of %1 fields: write it into the label where it is wanted"_s.arg(m_numbered)});
    }

    void approximated(const RedcapField &field, const QString &what)
    {
        m_writing.notes.push_back({Note::Kind::Approximated, field.place(u"Variable / Field Name"_s), what});
    }

    QString m_fileName;
    std::vector<PreparedField> m_fields;
    RedcapWriting m_writing;
    UniqueNames m_names;
    QString m_formName;
    std::optional<Open> m_form;
    std::optional<Open> m_section;
    std::optional<Open> m_matrix;
    Written m_survey = Written::list();
    int m_sections = 0;
    int m_aligned = 0;
    int m_numbered = 0;
};

} // namespace

Result<Imported> importRedcap(const QByteArray &bytes, const QString &fileName)
{
    Dictionary dictionary(QFileInfo(fileName).fileName());
    TRY_ASSIGN(std::vector<RedcapField> fields, readRedcapDictionary(bytes, fileName, dictionary.notes()));
    return dictionary.run(std::move(fields));
}

} // namespace forms::exchange
