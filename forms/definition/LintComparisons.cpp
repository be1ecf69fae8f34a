// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Lint.h"
#include "forms/expression/Nearest.h"

#include <QSet>

#include <cmath>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t longestScan = 1000; // of a longer list codes are looked up as they are written

bool isCodeOf(const ChoiceList &list, const Literal &literal)
{
    if (list.find(literal.text.value_or(toText(literal.number))))
        return true;
    if (literal.text || list.choices.size() > longestScan)
        return !literal.text;
    const auto isIt = [&literal](const Choice &choice) { return toNumber(choice.name) == literal.number; };
    return std::any_of(list.choices.begin(), list.choices.end(), isIt);
}

QStringList codesOf(const ChoiceList &list)
{
    QStringList codes;
    for (std::size_t i = 0; i < list.choices.size() && i < longestScan; ++i)
        codes += list.choices[i].name;
    return codes;
}

/// One expression, node by node.
class Comparisons
{
public:
    Comparisons(Lint &lint, std::size_t site)
        : m_lint(lint)
        , m_form(lint.form())
        , m_site(lint.sites()[site])
        , m_tree(lint.treeOfSite(site))
    { }

    void run()
    {
        for (std::size_t node = 0; node < m_tree.nodes.size(); ++node) {
            if (const auto *const binary = std::get_if<BinaryNode>(&m_tree.nodes[node]))
                look(NodeIndex(node), *binary);
            else if (functionAt(m_tree, NodeIndex(node)) == "selected"_L1)
                lookSelected(NodeIndex(node));
        }
        for (std::size_t node = 0; node < m_tree.nodes.size(); ++node)
            lookChain(NodeIndex(node));
    }

private:
    const BinaryNode *binaryAt(NodeIndex node) const { return std::get_if<BinaryNode>(&m_tree.nodes[size_t(node)]); }

    void look(NodeIndex index, const BinaryNode &node)
    {
        if (node.what == Operator::Or)
            m_inner += {node.left, node.right};
        if (!isComparison(node.what))
            return;
        const std::optional<Subject> left = subjectAt(m_form, m_tree, node.left);
        const std::optional<Subject> right = subjectAt(m_form, m_tree, node.right);
        if (left && right && *left == *right)
            report("same-operands"_L1, index, u"%1 compares an item with itself"_s.arg(sourceAt(m_tree, index)));
        const std::optional<Literal> literal = literalAt(m_tree, left ? node.right : node.left);
        const bool isEquality = node.what == Operator::Equal || node.what == Operator::NotEqual;
        if (literal && isEquality && (left || right))
            lookLiteral(left ? node.right : node.left, left ? *left : *right, *literal);
    }

    void lookSelected(NodeIndex index)
    {
        const NodeIndex code = argumentAt(m_tree, index, 1);
        const std::optional<Subject> subject = subjectAt(m_form, m_tree, argumentAt(m_tree, index, 0));
        const std::optional<Literal> literal = literalAt(m_tree, code);
        if (subject && literal && subject->aspect == Subject::Aspect::Answer)
            lookCode(code, m_form.items[size_t(subject->of)], *literal);
    }

    void lookLiteral(NodeIndex at, const Subject &subject, const Literal &literal)
    {
        if (literal.text && literal.text->isEmpty())
            return; // blank
        switch (subject.aspect) {
        case Subject::Aspect::Answer:
            if (m_form.items[size_t(subject.of)].holds() == AnswerKind::Choice)
                lookCode(at, m_form.items[size_t(subject.of)], literal);
            break;
        case Subject::Aspect::Code:
            lookAmong(at, literal, m_form.items[size_t(subject.of)].missingCodes,
                {"unknown-code"_L1, u"is no special code that %1 allows"_s.arg(m_form.items[size_t(subject.of)].name)});
            break;
        case Subject::Aspect::Setting:
            lookAmong(at, literal, m_form.settings[size_t(subject.of)].values,
                {"unknown-setting-value"_L1,
                    u"is no value of the setting %1"_s.arg(m_form.settings[size_t(subject.of)].name)});
            break;
        case Subject::Aspect::Count:
        case Subject::Aspect::Length:
            break;
        }
    }

    void lookCode(NodeIndex at, const Item &item, const Literal &literal)
    {
        const ChoiceList *const list = m_form.choiceList(item);
        if (!list || isCodeOf(*list, literal))
            return;
        const QString code = literal.text.value_or(toText(literal.number));
        report("unknown-choice"_L1, at,
            u"%1 is no choice of %2 (list %3)%4"_s.arg(
                code.left(100), item.name, list->name, didYouMean(code, codesOf(*list))));
    }

    struct Unknown
    {
        QLatin1StringView rule;
        QString says;
    };
    void lookAmong(NodeIndex at, const Literal &literal, const QStringList &known, const Unknown &unknown)
    {
        const QString word = literal.text.value_or(toText(literal.number));
        if (!known.contains(word))
            report(unknown.rule, at, u"%1 %2%3"_s.arg(word.left(100), unknown.says, didYouMean(word, known)));
    }

    /// ${a} = 1 or ${a} = 2 or …: as many tests as there are codes, and one would do.
    void lookChain(NodeIndex index)
    {
        constexpr std::size_t shortest = 6; // fewer read as easily as a list of them
        const BinaryNode *const node = binaryAt(index);
        if (!node || node->what != Operator::Or || m_inner.contains(index))
            return;
        std::vector<Literal> codes;
        std::optional<Subject> subject;
        if (gather(index, subject, codes) && codes.size() >= shortest && subject->aspect == Subject::Aspect::Answer)
            report("long-or"_L1, index,
                u"one item against %1 codes: write %2"_s.arg(codes.size()).arg(cure(*subject, codes)));
    }

    bool gather(NodeIndex index, std::optional<Subject> &subject, std::vector<Literal> &codes) const
    {
        const BinaryNode *const node = binaryAt(index);
        if (!node)
            return false;
        if (node->what == Operator::Or)
            return gather(node->left, subject, codes) && gather(node->right, subject, codes);
        const std::optional<Subject> one = subjectAt(m_form, m_tree, node->left);
        const std::optional<Literal> literal = literalAt(m_tree, node->right);
        if (node->what != Operator::Equal || !one || !literal || (subject && *subject != *one))
            return false;
        subject = one;
        codes.push_back(*literal);
        return true;
    }

    QString cure(const Subject &subject, const std::vector<Literal> &codes) const
    {
        const QString name = m_form.items[size_t(subject.of)].name;
        bool isRow = true;
        QStringList words;
        for (std::size_t i = 0; i < codes.size(); ++i) {
            isRow = isRow && (i == 0 || codes[i].number == codes[i - 1].number + 1);
            words += codes[i].text.value_or(toText(codes[i].number));
        }
        return isRow ? u"${%1} >= %2 and ${%1} <= %3"_s.arg(name, words.first(), words.last())
                     : u"selected('%2', ${%1})"_s.arg(name, words.join(u' '));
    }

    void report(QLatin1StringView rule, NodeIndex node, const QString &text)
    {
        m_lint.report(rule, m_lint.place(m_site, m_tree, node), u"%1: %2"_s.arg(m_lint.ownerName(m_site), text));
    }

    Lint &m_lint;
    const FormDefinition &m_form;
    const ExpressionSite &m_site;
    const Expression::Tree &m_tree;
    QSet<NodeIndex> m_inner; ///< operands of an "or"
};

} // namespace

void lintComparisons(Lint &lint)
{
    for (std::size_t site = 0; site < lint.sites().size() && !lint.isFull(); ++site)
        Comparisons(lint, site).run();
}

void lintOrder(Lint &lint)
{
    for (const ExpressionSite &site : lint.sites()) {
        const Expression *const expression = lint.expressionAt(site);
        if (site.place != ExpressionSite::Place::Relevant || !expression)
            continue;
        for (const Slot slot : expression->references()) {
            const Item &item = lint.form().items[size_t(slot)];
            if (slot > site.owner && item.isInput() && !item.calculation)
                lint.report("later-reference"_L1, site.start,
                    u"%1 rests on %2, which is asked later: it appears when the interviewer has passed it"_s.arg(
                        lint.ownerName(site), item.name));
        }
    }
}

} // namespace forms
