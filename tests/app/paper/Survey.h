// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/DefinitionReader.h"
#include "forms/entry/FormEntry.h"

#include <QTest>

namespace survey {

using namespace Qt::StringLiterals;

/// A short form with one of each: what a paper has to show.
inline QByteArray text()
{
    return R"(instrument: short
version: "1"
title: { sv: Kort formulär, en: Short form }
shown_as: { sv: "Kort formulär, egen ordalydelse", en: "Short form, own wording" }
languages: [sv, en]
settings:
  - { name: money_rule, values: [ln, cap], default: ln, label: { sv: Pengaregel, en: Money rule } }
missing_codes:
  - { name: X, kind: unknown, label: { sv: Inget svar, en: No answer } }
variants: [ { name: baseline, label: { sv: Grund, en: Baseline } }, { name: follow_up, label: { sv: Uppföljning, en: Follow-up } } ]
restricted: { when: "${A1} = 30", label: { sv: Låst in hela tiden, en: Locked in all the time } }
unreliable: [A9, B9]
choices:
  yes_no:
    - { name: 0, label: { sv: Nej, en: "No" } }
    - { name: 1, label: { sv: Ja, en: "Yes" } }
  scale:
    - { name: 0, label: { sv: Inte alls, en: Not at all } }
    - { name: 1, label: { sv: Lite, en: Slightly } }
    - { name: 2, label: { sv: Mycket, en: Very much } }
survey:
  - type: group
    name: health
    label: { sv: Hälsa, en: Health }
    children:
      - { type: integer, name: A1, label: { sv: Dagar med besvär, en: Days with problems }, parameters: { min: 0, max: 30, unit: day }, missing_codes: [X], time_frame: { baseline: last_30_days, follow_up: since_last } }
      - { type: select_one, list_name: scale, name: A2, label: { sv: Besvärad, en: Bothered }, missing_codes: [X], role: client_rating }
      - { type: text, name: A3, label: { sv: Egna ord, en: Own words }, never_summarised: true }
      - { type: select_one, list_name: yes_no, name: A4, label: { sv: Tar medicin, en: Takes medicine } }
      - { type: integer, name: A5, label: { sv: Hur många, en: How many }, relevant: "${A4} = 1" }
      - { type: date, name: A6, label: { sv: Senaste besöket, en: Last visit }, variants: [baseline] }
      - { type: select_one, list_name: yes_no, name: A9, label: { sv: Missvisande, en: Misleading }, role: confidence }
  - type: group
    name: use
    label: { sv: Användning, en: Use }
    children:
      - type: grid
        name: substances
        label: { sv: Olika medel, en: Substances }
        columns:
          - { name: a, label: { sv: Dagar, en: Days }, type: integer, time_frame: last_30_days }
          - { name: b, label: { sv: Någonsin, en: Ever }, type: select_one, list_name: yes_no, time_frame: lifetime }
        rows:
          - { name: C1, label: { sv: Kaffe, en: Coffee } }
          - { name: C2, label: { sv: Te, en: Tea } }
          - { name: C3, label: { sv: Kakao, en: Cocoa }, omit: [b] }
      - { type: select_one, list_name: yes_no, name: B9, label: { sv: Missvisande, en: Misleading }, role: confidence }
scores:
  - { name: health, label: { sv: Hälsa, en: Health }, calculation: "${A1} div 30", missing: none, range: [0, 1], higher_is: worse, client_rating: A2, caution: { sv: Försiktigt, en: Careful } }
  - { name: use, label: { sv: Bruk, en: Use }, calculation: "${C1a} div 30 + ${C2a} div 30", missing: none, range: [0, 1], higher_is: worse }
)";
}

inline std::shared_ptr<const forms::FormDefinition> definition()
{
    const forms::ReadDefinition read = forms::readDefinition({u"short.yaml"_s, text(), {}});
    for (const forms::DefinitionFinding &finding : read.findings)
        qWarning("%d: %s", finding.position.line, qPrintable(finding.text));
    return read.definition;
}

inline void answer(forms::FormEntry &entry, const QString &name, const QString &typed)
{
    const forms::Item *item = entry.definition().find(name);
    QVERIFY2(item, qPrintable(name));
    const auto read = entry.read(item->slot, typed);
    QVERIFY(read.has_value());
    QVERIFY(entry.setAnswer(item->slot, *read).has_value());
}

} // namespace survey
