// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

namespace forms {
struct FormDefinition;
}

/// A language that nobody speaks: every text with accents, 40 % longer and in brackets. What is cut off in it would be
/// cut off in some language; what has no brackets is not translated.
class PseudoLanguage : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
    static QString of(const QString &text);
};

/// What the window shows that comes from no catalogue: an instrument's own wording, names, dates.
class KnownTexts
{
public:
    void add(const QString &text);
    void add(const forms::FormDefinition &definition);
    /// What is left of a text when translations and data are taken away; "" when nothing is.
    QString untranslated(const QString &text) const;

private:
    QStringList m_texts; ///< the longest first
};

/// Looks at everything that is visible in a window: each line names a widget and what is wrong with it.
QStringList cutTexts(const QWidget &window);
QStringList untranslatedTexts(const QWidget &window, const KnownTexts &known);
