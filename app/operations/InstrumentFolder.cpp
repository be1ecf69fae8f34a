// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/InstrumentFolder.h"

#include "forms/entry/CellOrder.h"
#include "forms/exchange/YamlText.h"
#include "forms/scoring/Score.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using forms::Error;
using forms::exchange::Imported;
using forms::exchange::Written;

namespace operations {

namespace {

constexpr int longestFileName = 60;

forms::Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Code::Io, path, file.errorString()};
    return {};
}

/// "Days zero, bothered" as a file's name: "days-zero-bothered".
QString fileNameOf(const QString &name)
{
    static const QRegularExpression mark(u"\\p{Mn}"_s);
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString plain = name.toLower().normalized(QString::NormalizationForm_D).remove(mark);
    plain.replace(other, u"-"_s);
    while (plain.startsWith(u'-'))
        plain.remove(0, 1);
    plain = plain.left(longestFileName);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return plain;
}

enum class Blanks { LeftOut, Kept };

/// What is to be written of each cell, an instance's in a map of its own.
class Writing
{
public:
    using Tell = Written (*)(const forms::FormEntry &entry, forms::Cell cell); ///< nothing: it is left out

    Writing(const forms::FormEntry &entry, Tell tell, Blanks blankInstances)
        : m_entry(entry)
        , m_tell(tell)
        , m_blankInstances(blankInstances)
    { }

    Written of(forms::Instance instance) const // NOLINT(misc-no-recursion): as deep as the form's repeats
    {
        const forms::FormDefinition &form = m_entry.definition();
        const int repeat = m_entry.instances().row(instance).repeat;
        Written all = Written::map();
        for (const forms::Item &item : form.items) {
            if (item.repeat == repeat)
                all.set(item.name, m_tell(m_entry, m_entry.instances().cellOf(item.slot, instance)));
        }
        for (int group = 0; group < int(form.groups.size()); ++group) {
            if (form.groups[std::size_t(group)].isRepeat && form.repeatAround(group) == repeat)
                all.set(form.groups[std::size_t(group)].name, listOf(group, instance));
        }
        return all;
    }

private:
    Written listOf(int repeat, forms::Instance within) const // NOLINT(misc-no-recursion): as above
    {
        Written list = Written::list();
        bool isBlank = m_blankInstances == Blanks::LeftOut;
        for (const forms::Instance instance : m_entry.instances().of(repeat, within)) {
            Written one = of(instance);
            isBlank = isBlank && one.entries().empty();
            list.add(std::move(one));
        }
        return isBlank || list.entries().empty() ? Written() : list;
    }

    const forms::FormEntry &m_entry;
    Tell m_tell;
    Blanks m_blankInstances;
};

Written answersOf(const forms::FormEntry &entry)
{
    const auto tell = [](const forms::FormEntry &of, forms::Cell cell) {
        const forms::Answer given = of.given(cell);
        return forms::isAnswered(given) ? Written(forms::canonicalText(given)) : Written();
    };
    return Writing(entry, tell, Blanks::Kept).of(forms::theForm);
}

Written recordedBy(const forms::FormEntry &entry)
{
    const auto tell = [](const forms::FormEntry &of, forms::Cell cell) {
        const forms::ItemStanding standing = of.standing(cell);
        const bool isMade = standing == forms::ItemStanding::Recorded || standing == forms::ItemStanding::Computed;
        return isMade ? Written(forms::canonicalText(of.answer(cell))) : Written();
    };
    return Writing(entry, tell, Blanks::LeftOut).of(forms::theForm);
}

Written scoresOf(const forms::FormEntry &entry)
{
    Written scores = Written::map();
    for (const forms::ScoreDefinition &score : entry.definition().scores) {
        const auto value = forms::computeScore(score, entry.context()).value;
        scores.set(score.name, value ? QString::number(*value, 'f', 4) : u"null"_s);
    }
    return scores;
}

Written findingsOf(const forms::FormEntry &entry)
{
    Written ids = Written::list();
    for (const forms::Finding &finding : entry.findings())
        ids.add(forms::findingName(entry, finding));
    return ids;
}

void setUnlessEmpty(Written &map, const QString &word, Written value)
{
    if (!value.entries().empty())
        map.set(word, std::move(value));
}

Written caseOf(const QString &name, const forms::FormEntry &entry)
{
    Written one = Written::map();
    one.set(u"case"_s, name);
    if (!entry.options().variant.isEmpty())
        one.set(u"variant"_s, entry.options().variant);
    Written settings = Written::map();
    for (const forms::Setting &setting : entry.definition().settings) {
        if (entry.options().settings.contains(setting.name))
            settings.set(setting.name, entry.options().settings.value(setting.name));
    }
    setUnlessEmpty(one, u"settings"_s, std::move(settings));
    setUnlessEmpty(one, u"answers"_s, answersOf(entry));
    setUnlessEmpty(one, u"scores"_s, scoresOf(entry));
    setUnlessEmpty(one, u"findings"_s, findingsOf(entry));
    setUnlessEmpty(one, u"values"_s, recordedBy(entry));
    return one;
}

} // namespace

forms::Result<Imported> importInstrument(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? Error::Code::Io : Error::Code::NotFound, path, file.errorString()};
    const QByteArray bytes = file.read(forms::exchange::largestFile + 1);
    if (bytes.size() > forms::exchange::largestFile)
        return Error{Error::Code::Schema, path, u"larger than 20 MB; split the form"_s};
    return forms::exchange::importDefinition(bytes, QFileInfo(path).fileName());
}

forms::Result<QString> saveImported(const Imported &imported, const QString &parentFolder)
{
    const QString folder = parentFolder + u'/' + imported.id;
    if (QFileInfo::exists(folder))
        return Error{Error::Code::Conflict, u"folder-exists "_s + imported.id,
            u"choose another folder, or move what is there"_s};
    if (!QDir().mkpath(folder))
        return Error{Error::Code::Io, folder, u"the folder could not be made"_s};
    TRY(write(folder + u'/' + imported.id + u".yaml"_s, imported.definition));
    for (auto overlay = imported.overlays.cbegin(); overlay != imported.overlays.cend(); ++overlay)
        TRY(write(folder + u'/' + QFileInfo(overlay.key()).fileName(), *overlay));
    TRY(write(folder + u"/import.txt"_s, forms::exchange::reportText(imported.notes).toUtf8()));
    return folder;
}

forms::Result<QString> writeCase(const QString &definitionFile, const QString &name, Sitting &sitting)
{
    const QString plain = fileNameOf(name);
    if (plain.isEmpty())
        return Error{Error::Code::Type, u"name"_s, u"a case needs a name"_s};
    const QFileInfo definition(definitionFile);
    if (definition.completeBaseName() != definition.absoluteDir().dirName())
        return Error{Error::Code::Refused, u"no-folder"_s,
            u"put the definition in a folder of its own name: cases belong to it"_s};
    const QString folder = definition.absolutePath() + u"/cases"_s;
    const QString file = folder + u'/' + plain + u".yaml"_s;
    if (QFileInfo::exists(file))
        return Error{Error::Code::Conflict, u"case-exists "_s + plain, u"give it another name"_s};
    if (!QDir().mkpath(folder))
        return Error{Error::Code::Io, folder, u"the folder could not be made"_s};
    TRY(write(file, forms::exchange::yamlText(Written::list({caseOf(name.trimmed(), sitting.entry())}))));
    return file;
}

} // namespace operations
