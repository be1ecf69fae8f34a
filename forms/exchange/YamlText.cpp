// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/YamlText.h"

#include <yaml.h>

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

Written::Written(const LocalText &texts)
{
    if (texts.isEmpty())
        return;
    m_kind = Kind::Map;
    for (const QString &language : texts.languages())
        set(language, texts.in(language, language));
}

Written Written::list(std::vector<Written> entries)
{
    Written made;
    made.m_kind = Kind::List;
    for (Written &entry : entries)
        made.add(std::move(entry));
    return made;
}

Written Written::map()
{
    Written made;
    made.m_kind = Kind::Map;
    return made;
}

Written &Written::set(const QString &word, Written value)
{
    Q_ASSERT(isMap());
    if (value.isNothing())
        return *this;
    if (Written *const standing = find(word))
        *standing = std::move(value);
    else
        m_entries.emplace_back(word, std::move(value));
    return *this;
}

Written &Written::add(Written entry)
{
    Q_ASSERT(isList());
    m_entries.emplace_back(QString(), std::move(entry));
    return *this;
}

const Written *Written::find(const QString &word) const
{
    const auto found = std::ranges::find(m_entries, word, [](const auto &entry) { return entry.first; });
    return found == m_entries.end() ? nullptr : &found->second;
}

Written *Written::find(const QString &word)
{
    return const_cast<Written *>(std::as_const(*this).find(word));
}

namespace {

int append(void *bytes, unsigned char *text, size_t size)
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(text), qsizetype(size));
    return 1;
}

/// What needs no quotation marks. No pattern: it is asked of every text, and cost a third of the writing.
bool isWord(const QString &text)
{
    const auto isOfWord = [](QChar sign) { return sign.isLetter() || sign == u'_' || (sign >= u'0' && sign <= u'9'); };
    return !text.isEmpty() && isOfWord(text[0])
        && std::ranges::all_of(text, [&](QChar sign) { return isOfWord(sign) || sign == u'.' || sign == u'-'; });
}

/// libyaml's emitter with its events; what it is given is well-formed by construction.
class Emitter
{
public:
    explicit Emitter(QByteArray &bytes)
    {
        yaml_emitter_initialize(&m_emitter);
        yaml_emitter_set_output(&m_emitter, append, &bytes);
        yaml_emitter_set_unicode(&m_emitter, 1);
        yaml_emitter_set_width(&m_emitter, -1); // a folded text is harder to point into
        send([](yaml_event_t *event) { return yaml_stream_start_event_initialize(event, YAML_UTF8_ENCODING); });
        send([](yaml_event_t *event) {
            return yaml_document_start_event_initialize(event, nullptr, nullptr, nullptr, 1);
        });
    }
    ~Emitter() { yaml_emitter_delete(&m_emitter); }
    Emitter(const Emitter &) = delete;
    Emitter &operator=(const Emitter &) = delete;

    void finish()
    {
        send([](yaml_event_t *event) { return yaml_document_end_event_initialize(event, 1); });
        send([](yaml_event_t *event) { return yaml_stream_end_event_initialize(event); });
        yaml_emitter_flush(&m_emitter);
    }

    void write(const Written &value)
    {
        if (value.isList())
            writeList(value);
        else if (value.isMap())
            writeMap(value);
        else
            writeText(value.text());
    }

private:
    template <typename Initialize> void send(Initialize initialize)
    {
        yaml_event_t event;
        if (initialize(&event))
            yaml_emitter_emit(&m_emitter, &event);
    }

    static bool isShort(const Written &value)
    {
        constexpr int mostShort = 4;
        return int(value.entries().size()) <= mostShort && std::ranges::all_of(value.entries(), [](const auto &entry) {
            constexpr int shortText = 40;
            return entry.second.isText() && entry.second.text().size() <= shortText
                && !entry.second.text().contains(u'\n');
        });
    }

    void writeList(const Written &value)
    {
        const auto style = isShort(value) ? YAML_FLOW_SEQUENCE_STYLE : YAML_BLOCK_SEQUENCE_STYLE;
        send([style](yaml_event_t *event) {
            return yaml_sequence_start_event_initialize(event, nullptr, nullptr, 1, style);
        });
        for (const auto &entry : value.entries())
            write(entry.second);
        send([](yaml_event_t *event) { return yaml_sequence_end_event_initialize(event); });
    }

    void writeMap(const Written &value)
    {
        const auto style = isShort(value) ? YAML_FLOW_MAPPING_STYLE : YAML_BLOCK_MAPPING_STYLE;
        send([style](yaml_event_t *event) {
            return yaml_mapping_start_event_initialize(event, nullptr, nullptr, 1, style);
        });
        for (const auto &[word, entry] : value.entries()) {
            writeText(word);
            write(entry);
        }
        send([](yaml_event_t *event) { return yaml_mapping_end_event_initialize(event); });
    }

    void writeText(const QString &text)
    {
        const bool isBlock = text.contains(u'\n') && !text.contains(u'\t') && !text.contains(u'\r')
            && !text.startsWith(u' ') && !text.startsWith(u'\n') && !text.endsWith(u'\n');
        const auto style = isWord(text) ? YAML_PLAIN_SCALAR_STYLE
            : isBlock                   ? YAML_LITERAL_SCALAR_STYLE
                                        : YAML_DOUBLE_QUOTED_SCALAR_STYLE;
        QByteArray bytes = text.toUtf8();
        send([&bytes, style](yaml_event_t *event) {
            return yaml_scalar_event_initialize(
                event, nullptr, nullptr, reinterpret_cast<yaml_char_t *>(bytes.data()), int(bytes.size()), 1, 1, style);
        });
    }

    yaml_emitter_t m_emitter{};
};

} // namespace

QByteArray yamlText(const Written &definition)
{
    QByteArray bytes;
    Emitter emitter(bytes);
    emitter.write(definition);
    emitter.finish();
    return bytes;
}

} // namespace forms::exchange
