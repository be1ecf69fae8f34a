// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/SecretBytes.h"
#include "forms/answers/Answer.h"
#include "forms/base/Result.h"
#include "forms/entry/FormEntry.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace operations {

class VaultSession;

/// One anonymous survey on a screen that was handed over. What is answered lives in memory only, the one exception to
/// saving each answer at once: it is sealed to the exporter's key when it is finished, and until then kept nowhere.
/// Nothing of it knows a client, and no row of the audit trail tells of it: beside the rows that say whose page was
/// looked at, such a row would make a list of who was asked. "Offered" is a number.
class Survey
{
public:
    /// Refused: "not-a-survey"; "survey-unprepared" while there is no key to seal to; "survey-questions" when it asks
    /// what is no choice, for a free answer gives people away; "retired"; "clock" when a later period has answers, or
    /// this one was opened.
    static forms::Result<std::unique_ptr<Survey>> begin(
        VaultSession &session, const QString &instrument, const QString &variant);
    ~Survey();
    Survey(const Survey &) = delete;
    Survey &operator=(const Survey &) = delete;

    const forms::FormDefinition &definition() const { return *m_form; }
    const QString &variant() const { return m_variant; }
    QStringList languages() const; ///< those that may be offered here, the definition's own first
    std::vector<forms::Slot> notes() const; ///< what stands before the questions
    std::vector<forms::Slot> questions() const; ///< in order, those to be asked as the answers stand
    const forms::Item &item(forms::Slot slot) const;
    std::vector<int> choices(forms::Slot slot) const; ///< into its list, as they are to be offered now

    forms::Answer answer(forms::Slot slot) const;
    void give(forms::Slot slot, const forms::Answer &answer); ///< Unanswered takes it away
    void forget(); ///< all answers

    /// Seals, stores and counts in one transaction; then nothing is left here. On an error everything is as before.
    forms::Result<void> finish();
    forms::Result<void> decline(); ///< or left: counted as offered, and nothing else
    bool isOver() const { return m_isOver; }

private:
    Survey(VaultSession &session, std::shared_ptr<const forms::FormDefinition> form, QString variant);
    QString period() const;

    VaultSession &m_session;
    std::shared_ptr<const forms::FormDefinition> m_form;
    QString m_variant;
    QByteArray m_publicKey;
    std::unique_ptr<forms::FormEntry> m_entry;
    bool m_isOver = false;
};

/// Whether a passphrase is that of who sits at the vault: a value, to be asked on a worker, because it is slow on
/// purpose.
std::function<bool(const keys::SecretBytes &passphrase)> ownPassphrase(VaultSession &session);

/// A survey instrument's variants as they can be handed over: one that has none has "" alone.
QStringList surveyVariants(const forms::FormDefinition &form);

/// Where the vault's rules keep the unit's name: all that is known of where a survey was answered.
inline const QString surveyUnitPolicy = QStringLiteral("survey_unit");

/// The kind of period that surveys of this form are gathered in: the plan's, else half-years.
QString surveyPeriodKind(const forms::FormDefinition &form);

/// What is sealed: which variant, and the answers by their codes. No language (a rare one points at somebody), no time.
struct SurveyAnswers
{
    static constexpr qsizetype paddedSize = 512; ///< bytes, whatever was answered

    QString variant;
    QHash<QString, forms::Answer> answers; ///< by item

    QByteArray bytes() const;
    static std::optional<SurveyAnswers> read(const QByteArray &bytes);
};

} // namespace operations
