// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "atspi/Bus.h"

#include <QDBusArgument>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QDBusVariant>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

const QString accessible = u"org.a11y.atspi.Accessible"_s;
const QString connectionName = u"atspi"_s;
constexpr size_t mostOfAList = 60; ///< children that are looked at
constexpr int longest = 5000; ///< ms that an answer may take
constexpr int mostTries = 20;
constexpr int betweenTries = 500; // ms

QDBusMessage ask(const QDBusConnection &bus, const Reference &at, const QString &interface, const QString &method,
    const QVariantList &given = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(at.service, at.path.path(), interface, method);
    message.setArguments(given);
    return bus.call(message, QDBus::Block, longest);
}

void walk(const Node &from, std::vector<Node> &found)
{
    std::vector<Node> waiting{from};
    while (!waiting.empty()) {
        const Node at = waiting.back();
        waiting.pop_back();
        std::vector<Node> below = at.children();
        if (below.size() > mostOfAList)
            below.erase(below.begin() + mostOfAList, below.end());
        for (auto child = below.rbegin(); child != below.rend(); ++child) {
            if (child->has(AtspiState::Showing))
                waiting.push_back(*child);
        }
        found.push_back(at);
    }
}

} // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const Reference &reference)
{
    argument.beginStructure();
    argument << reference.service << reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

QVariant Node::property(const QString &name) const
{
    const QDBusMessage reply = ask(m_bus, m_at, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessible, name});
    return reply.arguments().isEmpty() ? QVariant() : reply.arguments().front().value<QDBusVariant>().variant();
}

QString Node::role() const
{
    const QDBusMessage reply = ask(m_bus, m_at, accessible, u"GetRoleName"_s);
    return reply.arguments().value(0).toString();
}

bool Node::has(AtspiState state) const
{
    if (!m_states)
        m_states = qdbus_cast<QList<uint>>(ask(m_bus, m_at, accessible, u"GetState"_s).arguments().value(0));
    const int bit = int(state);
    return m_states->value(bit / 32) & (1U << (bit % 32));
}

QString Node::text() const
{
    const QDBusMessage reply = ask(m_bus, m_at, u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1});
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0).toString() : QString();
}

std::vector<Node> Node::children() const
{
    const QDBusMessage reply = ask(m_bus, m_at, accessible, u"GetChildren"_s);
    std::vector<Node> nodes;
    const auto references = qdbus_cast<QList<Reference>>(reply.arguments().value(0));
    for (const Reference &reference : references)
        nodes.emplace_back(m_bus, reference);
    return nodes;
}

bool Node::isLabelled() const
{
    constexpr uint labelledBy = 2; // ATSPI_RELATION_LABELLED_BY
    const auto relations
        = ask(m_bus, m_at, accessible, u"GetRelationSet"_s).arguments().value(0).value<QDBusArgument>();
    bool isFound = false;
    relations.beginArray();
    while (!relations.atEnd()) {
        uint kind = 0;
        QList<Reference> others;
        relations.beginStructure();
        relations >> kind >> others;
        relations.endStructure();
        isFound = isFound || (kind == labelledBy && !others.isEmpty());
    }
    relations.endArray();
    return isFound;
}

QString Node::told() const
{
    return u"%1 \"%2\" (%3)"_s.arg(role(), name(), description());
}

Bus::Bus()
    : m_bus(connectionName)
{
    qDBusRegisterMetaType<Reference>();
    qDBusRegisterMetaType<QList<Reference>>();
    if (!join())
        return;
    for (const QString &event : {u"object:property-change:accessible-description"_s,
             u"object:property-change:accessible-name"_s, u"object:state-changed:showing"_s}) {
        bool isTaken = false;
        for (int i = 0; i < mostTries && !isTaken; ++i) { // the registry may not be there yet
            isTaken = listen(event);
            if (!isTaken)
                QThread::msleep(betweenTries);
        }
        if (!isTaken)
            m_problem = u"the registry does not take %1"_s.arg(event);
    }
}

Bus::~Bus()
{
    QDBusConnection::disconnectFromBus(connectionName);
}

bool Bus::join()
{
    const QDBusConnection session = QDBusConnection::sessionBus();
    if (!session.isConnected()) {
        m_problem = u"there is no session bus: "_s + session.lastError().message();
        return false;
    }
    const Reference place{u"org.a11y.Bus"_s, QDBusObjectPath(u"/org/a11y/bus"_s)};
    const QDBusMessage reply = ask(session, place, u"org.a11y.Bus"_s, u"GetAddress"_s);
    if (reply.type() != QDBusMessage::ReplyMessage) {
        m_problem = u"the accessibility bus does not start: "_s + reply.errorMessage();
        return false;
    }
    (void)ask(session, place, u"org.freedesktop.DBus.Properties"_s, u"Set"_s,
        {u"org.a11y.Status"_s, u"IsEnabled"_s, QVariant::fromValue(QDBusVariant(true))});
    m_bus = QDBusConnection::connectToBus(reply.arguments().front().toString(), connectionName);
    if (!m_bus.isConnected())
        m_problem = u"the accessibility bus lets nobody in: "_s + m_bus.lastError().message();
    return m_bus.isConnected();
}

bool Bus::listen(const QString &event)
{
    const Reference registry{u"org.a11y.atspi.Registry"_s, QDBusObjectPath(u"/org/a11y/atspi/registry"_s)};
    const QDBusMessage reply
        = ask(m_bus, registry, u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s, {event, QStringList(), QString()});
    for (const QString &name : {u"PropertyChange"_s, u"StateChanged"_s})
        m_bus.connect(QString(), QString(), u"org.a11y.atspi.Event.Object"_s, name, this,
            SLOT(hear(QString, int, int, QDBusVariant)));
    return reply.type() == QDBusMessage::ReplyMessage;
}

void Bus::hear(const QString &detail, int one, int, const QDBusVariant &value)
{
    told.push_back({one ? u"on"_s : QString(), detail, value.variant().toString()});
}

std::optional<Node> Bus::program(const QString &name) const
{
    const Node root(m_bus, {u"org.a11y.atspi.Registry"_s, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)});
    for (const Node &one : root.children()) {
        if (one.name() == name)
            return one;
    }
    return std::nullopt;
}

std::vector<Node> Bus::showing(const Node &from)
{
    std::vector<Node> found;
    walk(from, found);
    return found;
}
