// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/FhirReading.h"
#include "forms/exchange/FhirUrls.h"

#include <QSet>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Yes and no are what a boolean is asked with; FHIR has no words for them.
FhirOptions yesAndNo()
{
    const auto option = [](const QString &name, const QString &sv, const QString &en) {
        FhirOption made;
        made.name = name;
        made.code = name;
        made.label = LocalText({{u"sv"_s, sv}, {u"en"_s, en}});
        return made;
    };
    return {u"true_false"_s, {option(u"true"_s, u"Ja"_s, u"Yes"_s), option(u"false"_s, u"Nej"_s, u"No"_s)}};
}

constexpr auto administrativeGender = "http://hl7.org/fhir/ValueSet/administrative-gender"_L1;

/// R4's administrative-gender, the one value set that forms name without bringing it: required there, and closed.
FhirOptions genders()
{
    struct Row
    {
        QLatin1StringView code;
        QString sv;
        QString en;
    };
    const Row rows[] = {{"male"_L1, u"Man"_s, u"Male"_s}, {"female"_L1, u"Kvinna"_s, u"Female"_s},
        {"other"_L1, u"Annat"_s, u"Other"_s}, {"unknown"_L1, u"Okänt"_s, u"Unknown"_s}};
    FhirOptions options;
    for (const Row &row : rows) {
        FhirOption option;
        option.name = option.code = row.code;
        option.system = u"http://hl7.org/fhir/administrative-gender"_s;
        option.kind = u"valueCoding"_s;
        option.label = LocalText({{u"sv"_s, row.sv}, {u"en"_s, row.en}});
        options.options.push_back(std::move(option));
    }
    return options;
}

void nameOption(FhirOption &option, QSet<QString> &taken)
{
    QString wanted = option.code.isEmpty() ? option.label.in(QString(), QString()) : option.code;
    for (QChar &c : wanted) {
        if (c.isSpace() || c == u'\'' || c == u'"' || c.unicode() < 0x20)
            c = u'_';
    }
    wanted = wanted.isEmpty() ? u"option"_s : wanted.left(80);
    option.name = wanted;
    for (qsizetype number = 2; taken.contains(option.name); number = number < 9 ? number + 1 : taken.size() + number)
        option.name = u"%1_%2"_s.arg(wanted).arg(number);
    taken.insert(option.name);
}

QString scoreOf(const FhirNode &option, const FhirNode &value)
{
    for (const QLatin1StringView url : {FhirUrl::ordinalValue, FhirUrl::itemWeight, FhirUrl::argonautScore}) {
        for (const FhirNode &element : {option, value}) {
            const FhirNode score = extensionValue(element, url);
            if (score.kind() == FhirNode::Kind::Number)
                return score.text();
        }
    }
    return {};
}

FhirOption readOption(FhirReading &reading, const FhirNode &node)
{
    FhirOption option;
    const FhirNode value = node.startingWith("value"_L1);
    option.kind = value.key();
    option.score = scoreOf(node, value);
    option.isExclusive = extensionValue(node, FhirUrl::optionExclusive).isTrue();
    option.isInitial = node.find("initialSelected"_L1).isTrue();
    if (value.isObject()) { // valueCoding; valueReference has a display too
        option.code = value.find("code"_L1).text();
        option.system = value.find("system"_L1).text();
        option.label = reading.text(value, "display"_L1);
    } else {
        option.code = value.text();
        option.label = LocalText({{reading.languages().first(), value.text().trimmed()}});
    }
    if (option.label.isEmpty() && !option.code.isEmpty())
        option.label.set(reading.languages().first(), option.code);
    const FhirNode prefix = extensionValue(node, FhirUrl::optionPrefix);
    if (prefix && !prefix.text().isEmpty()) {
        for (const QString &language : option.label.languages())
            option.label.set(language, u"%1 %2"_s.arg(prefix.text(), option.label.in(language, language)));
    }
    return option;
}

} // namespace

std::shared_ptr<const FhirOptions> FhirReading::named(FhirConcepts concepts, const QString &wantedName)
{
    if (concepts.options.empty() || !concepts.isComplete)
        return nullptr;
    QSet<QString> taken;
    for (FhirOption &option : concepts.options)
        nameOption(option, taken);
    return shared({{}, std::move(concepts.options)}, fhirName(wantedName));
}

std::shared_ptr<const FhirOptions> FhirReading::valueSet(const QString &canonical)
{
    const auto known = m_byCanonical.constFind(canonical);
    if (known != m_byCanonical.constEnd())
        return *known;
    const QString name = canonical.section(u'|', 0, 0).section(u'/', -1);
    std::shared_ptr<const FhirOptions> made = named(conceptsOf(*this, canonical), name);
    m_byCanonical.insert(canonical, made);
    return made;
}

std::shared_ptr<const FhirOptions> FhirReading::optionsOf(const FhirItem &item)
{
    if (item.type == "boolean"_L1)
        return shared(yesAndNo(), u"true_false"_s);
    FhirConcepts concepts;
    for (const QLatin1StringView word : {"answerOption"_L1, "option"_L1}) { // STU3's word; such files are still about
        for (const FhirNode &option : item.node.find(word))
            concepts.options.push_back(readOption(*this, option));
    }
    if (!concepts.options.empty())
        return named(std::move(concepts), item.name);
    const QString canonical = item.node.find("answerValueSet"_L1).text();
    std::shared_ptr<const FhirOptions> options = canonical == administrativeGender
        ? shared(genders(), u"administrative_gender"_s)
        : canonical.isEmpty() ? nullptr
                              : valueSet(canonical);
    if (!options)
        note(Note::Kind::Approximated, placeOf(item),
            canonical.isEmpty() ? u"a choice without options; it is asked as a text"_s
                                : u"the value set %1 is not in the file as a list of codes; it is asked as a text: put "
                                  u"its codes into answerOption"_s.arg(canonical.left(200)));
    return options;
}

} // namespace forms::exchange
