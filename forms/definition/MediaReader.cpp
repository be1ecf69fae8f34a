// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Reading.h"
#include "forms/definition/Words.h"

namespace forms {

using namespace Qt::StringLiterals;

namespace {

struct MediaDraft
{
    QHash<QString, QString> files;
};

/// A definition may come from anywhere: what it names lies in its own folder or is refused.
bool isPlainFileName(const QString &name)
{
    const auto leads = [](QChar c) { return c == u'/' || c == u'\\' || c == u':' || c.unicode() < u' '; };
    return name.size() <= 200 && !name.startsWith(u'.') && std::none_of(name.begin(), name.end(), leads);
}

void readFile(Reading &reading, const YamlNode &node, MediaDraft &draft)
{
    const QString name = reading.text(node);
    if (name.isEmpty())
        return;
    if (isPlainFileName(name))
        draft.files.insert(node.keyText(), name);
    else
        reading.error("bad-value"_L1, node.position(),
            u"%1 names a file that lies beside the definition, without a folder: picture.png"_s.arg(node.keyText()));
}

const Word<MediaDraft> mediaWords[] = {{"image"_L1, readFile}, {"audio"_L1, readFile}, {"video"_L1, readFile}};

} // namespace

QHash<QString, QString> readMedia(Reading &reading, const YamlNode &node)
{
    MediaDraft draft;
    readWords(reading, node, draft, mediaWords, "media"_L1);
    return draft.files;
}

QStringList mediaWordNames()
{
    return namesOf(mediaWords);
}

} // namespace forms
