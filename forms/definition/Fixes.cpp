// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Fixes.h"

#include "forms/definition/DefinitionReader.h"
#include "forms/definition/Reading.h"
#include "forms/expression/Functions.h"
#include "forms/expression/Nearest.h"

#include <algorithm>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

/// Finds places in a text; the lines are counted once.
class Lines
{
public:
    explicit Lines(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        for (qsizetype at = 0; at >= 0; at = bytes.indexOf('\n', at) + 1) {
            m_starts.push_back(at);
            if (bytes.indexOf('\n', at) < 0)
                break;
        }
    }

    /// The byte at which a line's so many-th character begins; -1 when the text has no such place.
    qsizetype offsetOf(Position position) const
    {
        if (position.line < 1 || position.column < 1 || std::size_t(position.line) > m_starts.size())
            return -1;
        qsizetype at = m_starts[std::size_t(position.line) - 1];
        for (int column = 1; column < position.column; ++column) {
            if (at >= m_bytes.size() || m_bytes[at] == '\n')
                return -1;
            ++at;
            while (at < m_bytes.size() && (uchar(m_bytes[at]) & 0xC0) == 0x80) // the rest of a character of UTF-8
                ++at;
        }
        return at;
    }

    QString restOfLine(Position position) const
    {
        const qsizetype from = offsetOf(position);
        if (from < 0)
            return {};
        const qsizetype end = m_bytes.indexOf('\n', from);
        return QString::fromUtf8(m_bytes.mid(from, end < 0 ? -1 : end - from));
    }

private:
    const QByteArray &m_bytes;
    std::vector<qsizetype> m_starts;
};

struct Edit
{
    qsizetype from;
    qsizetype length;
    const DefinitionFinding *finding;
};

/// What a finding of the parser is about, and which names were held against the one that stands there.
struct Names
{
    QLatin1StringView code;
    QStringView before; ///< stands between the finding's place and the name
    QStringList (*known)(const FormDefinition &form);
};

const Names names[] = {
    {"unknown-reference"_L1, u"${", [](const FormDefinition &form) { return form.slotsByName.keys(); }},
    {"unknown-function"_L1, u"", [](const FormDefinition &) { return functionNames(); }},
    {"unknown-setting"_L1, u"'",
        [](const FormDefinition &form) {
            QStringList known;
            for (const Setting &setting : form.settings)
                known += setting.name;
            return known;
        }},
};

std::optional<Fix> fixFor(
    const DefinitionFinding &finding, const Names &about, const Lines &lines, const Reading &reading)
{
    const QString rest = lines.restOfLine(finding.position);
    if (!rest.startsWith(about.before))
        return {};
    qsizetype end = about.before.size();
    while (end < rest.size() && isNameCharacter(rest[end]))
        ++end;
    const QString word = rest.mid(about.before.size(), end - about.before.size());
    const QString meant = nearest(word, reading.candidates(about.known(reading.form)));
    // The finding says the same, or its place is not where it seems (an escape before it, a cell of a grid).
    if (meant.isEmpty() || !finding.text.endsWith(u"\"%1\": did you mean %2?"_s.arg(word, meant)))
        return {};
    const Position from{finding.position.line, finding.position.column + int(about.before.size())};
    return Fix{from, word, meant};
}

} // namespace

FixedText applyFixes(const QByteArray &bytes, const std::vector<DefinitionFinding> &findings)
{
    const Lines lines(bytes);
    std::vector<Edit> edits;
    for (const DefinitionFinding &finding : findings) {
        const qsizetype from = finding.fix ? lines.offsetOf(finding.fix->from) : -1;
        const QByteArray replaced = finding.fix ? finding.fix->replaced.toUtf8() : QByteArray();
        if (from < 0 || replaced.isEmpty())
            continue;
        const QByteArrayView rest = QByteArrayView(bytes).sliced(from);
        // "nam" also begins "name", which is what it was to become: that has been done already
        const QByteArray wanted = finding.fix->replacement.toUtf8();
        const bool isDone = wanted.startsWith(replaced) && rest.startsWith(wanted);
        if (rest.startsWith(replaced) && !isDone)
            edits.push_back({from, replaced.size(), &finding});
    }
    std::ranges::sort(edits, {}, [](const Edit &edit) { return std::pair(edit.from, edit.finding); });
    FixedText result;
    qsizetype done = 0;
    for (const Edit &edit : edits) {
        if (edit.from < done)
            continue;
        result.bytes += QByteArrayView(bytes).sliced(done, edit.from - done);
        result.bytes += edit.finding->fix->replacement.toUtf8();
        result.fixed.push_back(*edit.finding);
        done = edit.from + edit.length;
    }
    result.bytes += QByteArrayView(bytes).sliced(done);
    return result;
}

void addNameFixes(Reading &reading, const DefinitionText &text)
{
    const Lines lines(text.bytes);
    for (DefinitionFinding &finding : reading.findings()) {
        const auto *const about = std::ranges::find(names, finding.code, &Names::code);
        if (about != std::end(names) && finding.file == text.file && !finding.fix)
            finding.fix = fixFor(finding, *about, lines, reading);
    }
}

} // namespace forms
