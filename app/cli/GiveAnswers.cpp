// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/GiveAnswers.h"

#include "forms/base/Id.h"

using namespace Qt::StringLiterals;
using forms::Error;

namespace cli {
namespace {

using Answers = std::vector<forms::JsonAnswer>;

/// The instances first, so that it does not matter which of the answers says how many there are; then the answers, one
/// by one, so that each is followed by what it triggers.
class Giving
{
public:
    explicit Giving(forms::FormEntry &entry)
        : m_entry(entry)
        , m_form(entry.definition())
    { }

    std::vector<Error> run(const Answers &answers)
    {
        place(answers, {});
        if (!m_instances.empty())
            m_entry.load({}, m_instances);
        for (const Placed &placed : m_placed)
            give(placed);
        return std::move(m_errors);
    }

private:
    /// An object of the file: the form itself, or an instance of a repeat.
    struct Inside
    {
        int repeat = -1;
        QUuid instance = {}; // NOLINT(readability-redundant-member-init): g++ asks for it of whoever leaves it out
        QString path = {}; // NOLINT(readability-redundant-member-init): "kids[2]."
    };
    struct Placed
    {
        const forms::JsonAnswer *answer;
        forms::Slot slot;
        QUuid instance;
        QString path;
    };

    void wrong(const QString &path, Error::Code code, const QString &detail)
    {
        m_errors.push_back({code, path, detail});
    }

    void place(const Answers &answers, const Inside &inside) // NOLINT(misc-no-recursion): as deep as the reader lets it
    {
        for (const forms::JsonAnswer &answer : answers) {
            const QString path = inside.path + answer.name;
            if (const forms::Item *const item = m_form.find(answer.name))
                placeItem(answer, *item, inside);
            else if (m_form.groupsByName.contains(answer.name))
                placeInstances(answer, inside);
            else
                wrong(path, Error::Code::NotFound, u"the instrument has no item of this name"_s);
        }
    }

    void placeItem(const forms::JsonAnswer &answer, const forms::Item &item, const Inside &inside)
    {
        using Kind = forms::JsonAnswer::Kind;
        const QString path = inside.path + answer.name;
        if (item.repeat != inside.repeat)
            wrong(path, Error::Code::Type,
                item.repeat < 0 ? u"stands in no repeat; write it outside of the list"_s
                                : u"stands in a repeat; write it in its list, \"%1\": [{\"%2\": …}]"_s.arg(
                                      m_form.groups[size_t(item.repeat)].name, item.name));
        else if (answer.kind == Kind::Instances)
            wrong(path, Error::Code::Type, u"is no repeat, and takes one answer"_s);
        else if (answer.kind == Kind::Codes && item.holds() != forms::AnswerKind::Choices)
            wrong(path, Error::Code::Type, u"takes one answer; a list is for several choices"_s);
        else if (!answer.text.isEmpty())
            m_placed.push_back({&answer, item.slot, inside.instance, path});
    }

    void placeInstances(const forms::JsonAnswer &answer, const Inside &inside) // NOLINT(misc-no-recursion): as above
    {
        using Kind = forms::JsonAnswer::Kind;
        const QString path = inside.path + answer.name;
        const int group = m_form.groupsByName.value(answer.name);
        if (!m_form.groups[size_t(group)].isRepeat)
            return wrong(path, Error::Code::Type, u"is a group; write its items without it"_s);
        if (m_form.repeatAround(group) != inside.repeat)
            return wrong(
                path, Error::Code::Type, u"is a repeat that stands in another; write it in the list of that"_s);
        if (answer.kind != Kind::Instances && answer.kind != Kind::Blank)
            return wrong(path, Error::Code::Type, u"is a repeat; write a list of objects, [{…}, …]"_s);
        for (std::size_t i = 0; i < answer.instances.size(); ++i) {
            const QUuid id = forms::newUuidV7();
            m_instances.push_back({.id = id, .repeat = group, .outer = inside.instance, .answers = {}});
            place(answer.instances[i], {group, id, u"%1[%2]."_s.arg(path).arg(i + 1)});
        }
    }

    void give(const Placed &placed)
    {
        const auto answer = m_entry.read(placed.slot, placed.answer->text);
        if (!answer)
            return wrong(placed.path, answer.error().code, answer.error().detail);
        const auto given = m_entry.setAnswer(cellOf(placed), *answer);
        if (!given)
            wrong(placed.path, given.error().code, given.error().detail);
    }

    /// The answers come instance by instance.
    forms::Cell cellOf(const Placed &placed)
    {
        if (placed.instance.isNull())
            return placed.slot;
        if (m_hereId != placed.instance)
            m_here = m_entry.instances().withId(placed.instance).value_or(forms::theForm);
        m_hereId = placed.instance;
        return m_entry.cellOf(placed.slot, m_here);
    }

    forms::FormEntry &m_entry;
    const forms::FormDefinition &m_form;
    std::vector<forms::LoadedInstance> m_instances;
    std::vector<Placed> m_placed;
    std::vector<Error> m_errors;
    QUuid m_hereId;
    forms::Instance m_here = forms::theForm;
};

} // namespace

std::vector<Error> giveAnswers(forms::FormEntry &entry, const std::vector<forms::JsonAnswer> &answers)
{
    return Giving(entry).run(answers);
}

} // namespace cli
