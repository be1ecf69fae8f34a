// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/SurveyReader.h"

#include "forms/definition/DefinitionReader.h"
#include "forms/definition/Words.h"

#include <utility>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

struct GroupDraft
{
    Group group;
    YamlNode relevant;
    YamlNode repeatCount;
    QStringList variants;
};

void ignored(Reading &, const YamlNode &, GroupDraft &) { }

const Word<GroupDraft> groupWords[] = {
    {"type"_L1, ignored},
    {"name"_L1, [](Reading &r, const YamlNode &n, GroupDraft &d) { d.group.name = r.word(n); }},
    {"label"_L1, [](Reading &r, const YamlNode &n, GroupDraft &d) { d.group.label = r.localText(n); }},
    {"hint"_L1, [](Reading &r, const YamlNode &n, GroupDraft &d) { d.group.hint = r.localText(n); }},
    {"guidance_hint"_L1, [](Reading &r, const YamlNode &n, GroupDraft &d) { d.group.guidance = r.localText(n); }},
    {"appearance"_L1, [](Reading &r, const YamlNode &n, GroupDraft &d) { d.group.appearance = r.text(n); }},
    {"access_key"_L1, [](Reading &r, const YamlNode &n, GroupDraft &d) { d.group.accessKey = r.text(n); }},
    {"relevant"_L1, [](Reading &, const YamlNode &n, GroupDraft &d) { d.relevant = n; }},
    {"repeat_count"_L1, [](Reading &, const YamlNode &n, GroupDraft &d) { d.repeatCount = n; }},
    {"variants"_L1, [](Reading &r, const YamlNode &n, GroupDraft &d) { d.variants = readVariants(r, n); }},
    {"takes_over"_L1, [](Reading &r, const YamlNode &n, GroupDraft &d) { d.group.takesOver = readTakesOver(r, n); }},
    {"children"_L1, ignored}, // these three are read once the group has its place
    {"columns"_L1, ignored},
    {"rows"_L1, ignored},
};

QString typeOf(const YamlNode &node)
{
    return node.find("type").text();
}

/// What is found meanwhile stands in this file.
class InFile
{
public:
    InFile(Reading &reading, const QString &file)
        : m_reading(reading)
        , m_before(reading.file())
    {
        m_reading.setFile(file);
    }
    ~InFile() { m_reading.setFile(m_before); }
    Q_DISABLE_COPY_MOVE(InFile)

private:
    Reading &m_reading;
    QString m_before;
};

bool isGroup(const YamlNode &node)
{
    const QString type = typeOf(node);
    return type == u"group"_s || type == u"grid"_s || type == u"repeat"_s;
}

} // namespace

void readSurvey(Reading &reading, const YamlNode &root, const YamlNode &additions)
{
    const YamlNode survey = root.find("survey");
    if (survey && isList(reading, survey, "survey"_L1))
        SurveyReader(reading).read(survey, additions);
}

void SurveyReader::read(const YamlNode &survey, const YamlNode &additions)
{
    if (survey.size() > Reading::mostItems) {
        m_reading.error("too-many-items"_L1, survey.position(), u"more than 20 000 items; split the form"_s);
        return;
    }
    bool inUnnamedSection = false;
    for (const YamlNode &node : survey)
        readTopLevel(node, inUnnamedSection);
    readAdditions(additions);
    if (int(m_reading.form.items.size()) > Reading::mostItems)
        return;
    readGroupExpressions();
    for (std::size_t slot = 0; slot < m_drafts.size(); ++slot) {
        const InFile file(m_reading, slot < m_reading.pack.firstItem ? m_reading.file() : packFile);
        readExpressions(m_drafts[slot], Slot(slot));
    }
    for (std::size_t slot = 0; slot < m_reading.pack.firstItem; ++slot)
        noteSites(m_drafts[slot], Slot(slot));
    for (const PendingGroup &pending : m_groups) {
        if (pending.relevant)
            m_reading.sites.push_back(
                {ExpressionSite::Place::GroupRelevant, pending.group, 0, pending.relevant.textStart()});
    }
    readOthers();
    for (std::size_t slot = 0; slot < m_drafts.size(); ++slot)
        readTriggers(m_drafts[slot], Slot(slot));
}

/// A pack's questions stand last in groups of ours, so that no slot of ours moves. What it asks is for itself: it is
/// in no score, check or table of the definition.
void SurveyReader::readAdditions(const YamlNode &additions)
{
    FormDefinition &form = m_reading.form;
    m_reading.pack.firstItem = form.items.size();
    m_reading.pack.firstGroup = form.groups.size();
    if (!additions)
        return;
    const InFile file(m_reading, packFile);
    if (!isList(m_reading, additions, "additions"_L1))
        return;
    const QStringList languages = std::exchange(form.languages, m_reading.pack.languages);
    for (const YamlNode &addition : additions)
        readAddition(addition);
    form.languages = languages;
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name) {
        const auto slot = form.slotsByName.value(name.key(), -1);
        const int group = form.groupsByName.value(name.key(), -1);
        const bool isAdded = slot >= int(m_reading.pack.firstItem) || group >= int(m_reading.pack.firstGroup);
        if (isAdded && (m_reading.pack.prefix.isEmpty() || !name.key().startsWith(m_reading.pack.prefix)))
            m_reading.error("bad-name"_L1, *name,
                u"%1 does not begin with the pack's prefix, so that a later version could use its name"_s.arg(
                    name.key()));
    }
}

void SurveyReader::readAddition(const YamlNode &addition)
{
    if (!isMap(m_reading, addition, "an addition"_L1))
        return;
    requireWords(m_reading, addition, {"group", "children"}, "an addition"_L1);
    for (const YamlNode &word : addition) {
        if (word.key() != "group" && word.key() != "children")
            reportUnknownWord(m_reading, word, {u"group"_s, u"children"_s}, "an addition"_L1);
    }
    const YamlNode name = addition.find("group");
    const YamlNode children = addition.find("children");
    if (!name || !children || !isList(m_reading, children, "children"_L1))
        return;
    const int group = m_reading.form.groupsByName.value(name.text(), -1);
    if (group < 0 || m_reading.form.groups[std::size_t(group)].isGrid) {
        m_reading.error("unknown-name"_L1, name.position(),
            u"the definition has no group %1 that questions can be added to"_s.arg(name.text().left(100)));
        return;
    }
    const Surroundings inside = m_inside.value(group);
    for (const YamlNode &child : children)
        readChild(child, inside);
}

/// Items outside every group are gathered in a section of their own: a page shows sections and nothing else.
void SurveyReader::readTopLevel(const YamlNode &node, bool &inUnnamedSection)
{
    if (isGroup(node)) {
        inUnnamedSection = false;
        readGroup(node, {});
        return;
    }
    FormDefinition &form = m_reading.form;
    if (!inUnnamedSection) {
        Group group;
        group.label = form.title;
        group.position = node.position();
        form.sections.push_back(int(form.groups.size()));
        form.groups.push_back(std::move(group));
        inUnnamedSection = true;
    }
    readItem(node, {int(form.sections.size()) - 1, form.sections.back(), -1, {}});
}

void SurveyReader::readChild(const YamlNode &node, const Surroundings &where)
{
    if (isGroup(node))
        readGroup(node, where);
    else
        readItem(node, where);
}

void SurveyReader::readGroup(const YamlNode &node, const Surroundings &where)
{
    GroupDraft draft;
    readWords(m_reading, node, draft, groupWords, "a group"_L1);
    const bool isGrid = typeOf(node) == u"grid"_s;
    if (int(m_reading.form.groups.size()) >= Reading::mostItems) {
        m_reading.error("too-many"_L1, {1, 1}, u"more than 20 000 groups; split the form"_s);
        return;
    }
    requireWords(m_reading, node, {"name"}, "a group"_L1);
    Surroundings inside = where;
    inside.variants = narrowed(where.variants, draft.variants, node.position());
    inside.group = int(m_reading.form.groups.size());
    draft.group.parent = where.group;
    draft.group.isGrid = isGrid;
    draft.group.position = node.position();
    draft.group.isRepeat = typeOf(node) == u"repeat"_s;
    if (draft.group.isRepeat)
        inside.repeat = inside.group;
    draft.group.repeat = inside.repeat;
    if (claimName(draft.group.name, node.position()))
        m_reading.form.groupsByName.insert(draft.group.name, inside.group);
    if (draft.repeatCount && !draft.group.isRepeat)
        m_reading.error("misplaced-word"_L1, draft.repeatCount.keyPosition(), u"only a repeat has repeat_count"_s);
    if (draft.relevant || draft.repeatCount)
        m_groups.push_back({inside.group, draft.relevant, draft.repeatCount});
    if (where.group < 0) {
        inside.section = int(m_reading.form.sections.size());
        m_reading.form.sections.push_back(inside.group);
    } else {
        m_reading.form.groups[where.group].children.push_back({Child::Kind::Group, inside.group});
    }
    m_reading.form.groups.push_back(std::move(draft.group));
    m_inside.insert(inside.group, inside);
    if (isGrid) {
        readGrid(node, inside.group, inside);
        return;
    }
    for (const char *word : {"columns", "rows"}) {
        if (node.find(word))
            m_reading.error("misplaced-word"_L1, node.find(word).keyPosition(), u"only a grid has columns and rows"_s);
    }
    const YamlNode children = node.find("children");
    requireWords(m_reading, node, {"children"}, "a group"_L1);
    if (children && isList(m_reading, children, "children"_L1)) {
        for (const YamlNode &child : children)
            readChild(child, inside);
    }
}

void SurveyReader::readGroupExpressions()
{
    for (const PendingGroup &pending : m_groups) {
        Group &group = m_reading.form.groups[pending.group];
        const ExpressionPlace where{{}, {FormNode::Kind::Group, pending.group}, {}};
        if (pending.relevant)
            group.relevant = m_reading.expression(pending.relevant, where);
        if (pending.repeatCount)
            group.repeatCount = m_reading.expression(pending.repeatCount, where);
    }
}

void SurveyReader::readItem(const YamlNode &node, const Surroundings &where)
{
    ItemDraft draft;
    readItemWords(m_reading, node, draft);
    requireWords(m_reading, node, {"type", "name"}, "an item"_L1);
    addItem(std::move(draft), node, where);
}

int SurveyReader::addItem(ItemDraft draft, const YamlNode &node, const Surroundings &where)
{
    FormDefinition &form = m_reading.form;
    const int slot = int(form.items.size());
    if (slot >= Reading::mostItems) {
        m_reading.error("too-many-items"_L1, {1, 1}, u"more than 20 000 items; split the form"_s);
        return -1;
    }
    Item &item = draft.item;
    item.slot = slot;
    item.section = where.section;
    item.group = where.group;
    item.repeat = where.repeat;
    item.position = node.position();
    item.variants = narrowed(where.variants, item.variants, node.position());
    if (item.informant.isEmpty())
        item.informant = u"client"_s;
    if (item.scope.isEmpty())
        item.scope = u"interviewer"_s;
    if (claimName(item.name, node.position()))
        form.slotsByName.insert(item.name, slot);
    form.groups[where.group].children.push_back({Child::Kind::Item, slot});
    form.items.push_back(std::move(draft.item));
    draft.item = Item();
    const YamlNode orOther = draft.orOther;
    m_drafts.push_back(std::move(draft));
    if (orOther)
        addOther(slot, orOther, where);
    return slot;
}

bool SurveyReader::claimName(const QString &name, Position position)
{
    if (name.isEmpty())
        return false;
    const auto known = m_names.constFind(name);
    if (known != m_names.constEnd()) {
        m_reading.error("duplicate-name"_L1, position,
            u"%1 already stands on line %2; names are unique in a definition"_s.arg(name).arg(known->line));
        return false;
    }
    m_names.insert(name, position);
    return true;
}

QStringList SurveyReader::narrowed(const QStringList &outer, const QStringList &own, Position position)
{
    if (outer.isEmpty() || own.isEmpty())
        return outer.isEmpty() ? own : outer;
    QStringList both;
    for (const QString &variant : own) {
        if (outer.contains(variant))
            both += variant;
    }
    if (both.isEmpty())
        m_reading.error("never-asked"_L1, position,
            u"no variant is left that asks it; its group has only %1"_s.arg(outer.join(u", "_s)));
    return both;
}

/// The expressions themselves lie in the form; where they stand in the text is for later findings.
void SurveyReader::noteSites(const ItemDraft &draft, Slot slot)
{
    using Pending = PendingExpression::Place;
    using Site = ExpressionSite::Place;
    static constexpr std::pair<Pending, Site> places[]
        = {{Pending::Relevant, Site::Relevant}, {Pending::Required, Site::Required},
            {Pending::Constraint, Site::Constraint}, {Pending::Calculation, Site::Calculation},
            {Pending::Default, Site::Default}, {Pending::SetWhen, Site::SetWhen}};
    int rule = 0;
    for (const PendingExpression &pending : draft.expressions) {
        const auto *const place = std::find_if(
            std::begin(places), std::end(places), [&](const auto &p) { return p.first == pending.place; });
        if (place != std::end(places))
            m_reading.sites.push_back(
                {place->second, slot, place->second == Site::SetWhen ? rule++ : 0, pending.node.textStart()});
    }
}

void SurveyReader::readExpressions(const ItemDraft &draft, Slot slot)
{
    Item &item = m_reading.form.items[slot];
    for (const PendingExpression &pending : draft.expressions) {
        QString text = m_reading.text(pending.node);
        if (text.isEmpty())
            continue;
        if (!draft.gridRow.isEmpty())
            text.replace(u"${@"_s, u"${"_s + draft.gridRow); // the cell of the same row
        using Place = PendingExpression::Place;
        const ExpressionPlace outside{{}, {FormNode::Kind::Item, slot}, {}};
        const ExpressionPlace itself{slot, {FormNode::Kind::Item, slot}, {}};
        const auto parse = [&](const ExpressionPlace &from) { return m_reading.expression(text, pending.node, from); };
        switch (pending.place) {
        case Place::Relevant:
            item.relevant = parse(outside);
            break;
        case Place::Required: // XLSForm: yes, true, or an expression
            if (text == u"no"_s || text == u"false"_s)
                break;
            if (text == u"yes"_s || text == u"true"_s)
                text = u"true()"_s;
            item.required = parse(outside);
            break;
        case Place::Constraint:
            item.constraint = parse(itself);
            break;
        case Place::Calculation:
            item.calculation = parse(itself); // once(...) keeps what the item holds
            break;
        case Place::ChoiceFilter:
            if (m_reading.form.choices.contains(item.listName))
                item.choiceFilter = parse({slot, outside.place, item.listName});
            break;
        case Place::Default:
            item.defaultExpression = parse(itself);
            break;
        case Place::SetWhen:
            if (std::optional<Expression> when = parse(outside))
                item.sets.push_back({*std::move(when), pending.setTo, pending.force});
            break;
        }
    }
}

QStringList groupWordNames()
{
    return namesOf(groupWords);
}

} // namespace forms
