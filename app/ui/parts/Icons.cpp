// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/Icons.h"

#include "app/ui/parts/Metrics.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
/// Breeze names its colours in a style block (.ColorScheme-Text and others): one ink for all of them, and paper
/// for the marks that are cut out of a filled shape.
QByteArray recoloured(const QString &name, int size, const QColor &ink, const QColor &paper)
{
    QFile file(u":/icons/%1/%2.svg"_s.arg(size).arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression schemeColour(u"color:\\s*#[0-9a-fA-F]{6}"_s);
    text.replace(schemeColour, u"color:"_s + ink.name());
    text.replace("currentColor"_L1, ink.name());
    static const QRegularExpression white(u"(fill[=:]\"?)#fff(?:fff)?\\b"_s);
    text.replace(white, u"\\1"_s + paper.name());
    return text.toUtf8();
}

class Engine final : public QIconEngine
{
public:
    Engine(QString name, Role role)
        : m_name(std::move(name))
        , m_role(role)
    { }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        const QColor ink = colour(palette, mode == QIcon::Disabled ? Role::Edge : m_role);
        const int side = std::min(rect.width(), rect.height());
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->drawPixmap(square.topLeft(), symbol(m_name, side, ink, colour(palette, Role::Surface), ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
    QIconEngine *clone() const override { return new Engine(m_name, m_role); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QString m_name;
    Role m_role;
};
} // namespace

QIcon icon(const QString &name, Role role)
{
    return QIcon(new Engine(name, role));
}

QPixmap symbol(const QString &name, int size, const QColor &ink, const QColor &paper, qreal ratio)
{
    const QString key = u"underlag/%1/%2/%3/%4/%5"_s.arg(name).arg(size).arg(ink.rgba()).arg(paper.rgba()).arg(ratio);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    const int drawn = size >= metrics::icon ? metrics::icon : metrics::smallIcon;
    QSvgRenderer renderer(recoloured(name, drawn, ink, paper));
    picture = QPixmap(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

} // namespace ui
