// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QObject>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

/// Where an object of a program lies on the accessibility bus.
struct Reference
{
    QString service;
    QDBusObjectPath path;
};
Q_DECLARE_METATYPE(Reference)
QDBusArgument &operator<<(QDBusArgument &argument, const Reference &reference);
const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference);

/// AtspiStateType of atspi-constants.h: those that are asked about.
enum class AtspiState { Focusable = 11, Focused = 12, Showing = 25 };

/// One object as a screen reader meets it.
class Node
{
public:
    Node(const QDBusConnection &bus, Reference at)
        : m_bus(bus)
        , m_at(std::move(at))
    { }

    QString name() const { return property(QStringLiteral("Name")).toString(); }
    QString description() const { return property(QStringLiteral("Description")).toString(); }
    QString role() const;
    bool has(AtspiState state) const;
    QString text() const; ///< of what has the text interface; "" of others
    std::vector<Node> children() const;
    bool isLabelled() const; ///< another says what it is
    QString path() const { return m_at.path.path(); }
    QString told() const; ///< role "name" (description), for a failure

private:
    QVariant property(const QString &name) const;

    QDBusConnection m_bus;
    Reference m_at;
    mutable std::optional<QList<uint>> m_states; ///< as they were when first asked for
};

/// What a screen reader is told while it listens.
struct Told
{
    QString event; ///< "PropertyChange"
    QString detail; ///< "accessible-description"
    QString text;
};

/// The accessibility bus of a session, as a screen reader joins it.
class Bus : public QObject
{
    Q_OBJECT

public:
    Bus();
    ~Bus() override;

    QString problem() const { return m_problem; } ///< "" when one can listen
    std::optional<Node> program(const QString &name) const;
    /// Every object that shows, from the program down; of a long list the first.
    static std::vector<Node> showing(const Node &from);
    std::vector<Told> told;

private Q_SLOTS:
    void hear(const QString &detail, int one, int two, const QDBusVariant &value);

private:
    bool join();
    bool listen(const QString &event);

    QDBusConnection m_bus;
    QString m_problem;
};
