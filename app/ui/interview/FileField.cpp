// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/FileField.h"

#include "app/operations/ErrorWords.h"
#include "app/ui/interview/Conduct.h"
#include "app/ui/interview/ItemTexts.h"
#include "app/ui/parts/Ask.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/SmallPicture.h"
#include "app/ui/parts/Tr.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int pictureWidth = 192;
constexpr int pictureHeight = 128;

/// The one file that is carried; nothing when it is several, or no file on this computer.
QString carriedFile(const QMimeData *carried)
{
    const QList<QUrl> urls = carried ? carried->urls() : QList<QUrl>();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

QString filterOf(forms::ItemType type)
{
    switch (type) {
    case forms::ItemType::Image:
        return Tr::tr("Pictures") + u" (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.svg *.tif *.tiff *.heic)"_s;
    case forms::ItemType::Audio:
        return Tr::tr("Recordings") + u" (*.mp3 *.m4a *.wav *.ogg *.oga *.opus *.flac *.aac)"_s;
    case forms::ItemType::Video:
        return Tr::tr("Films") + u" (*.mp4 *.m4v *.mov *.webm *.mkv *.avi *.ogv)"_s;
    default: // a file of any kind
        return Tr::tr("All files") + u" (*)"_s;
    }
}

QPushButton *button(const QString &name, const QString &iconName, QWidget *parent)
{
    auto *const made = new QPushButton(parent);
    made->setObjectName(name);
    made->setIcon(icon(iconName));
    return made;
}
} // namespace

FileField::FileField(const About &about, QWidget *parent)
    : AnswerField(about, parent)
    , m_choose(button(u"answer"_s, u"document-open"_s, this))
    , m_open(button(u"openFile"_s, u"document-export"_s, this))
    , m_remove(button(u"removeFile"_s, u"edit-delete"_s, this))
    , m_words(new ElidedLabel({}, this, Role::Secondary))
    , m_picture(new QLabel(this))
{
    build();
    connect(m_choose, &QPushButton::clicked, this, &FileField::choose);
    connect(m_open, &QPushButton::clicked, this, &FileField::openCopy);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_choose->setFocus(Qt::OtherFocusReason); // this button goes
        Q_EMIT given(QString(), Then::Stay);
    });
    retranslate();
    showAnswer({});
}

void FileField::build()
{
    m_picture->setObjectName(u"filePicture"_s);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::related);
    for (QPushButton *const one : {m_choose, m_open, m_remove}) {
        one->installEventFilter(this);
        buttons->addWidget(one);
    }
    buttons->addStretch();
    auto *const column = new QVBoxLayout(this);
    column->setSpacing(metrics::related);
    column->addWidget(m_picture, 0, Qt::AlignLeading);
    column->addWidget(m_words);
    column->addLayout(buttons);
    m_picture->hide();
}

void FileField::showAnswer(const forms::Answer &answer)
{
    m_answer = answer;
    const auto *const named = std::get_if<forms::Attached>(&answer);
    const auto file = named && m_about.conduct ? m_about.conduct->interview.file(m_about.slot) : std::nullopt;
    if (named && file && file->size > 0)
        //: a file's name, and its size
        m_words->setText(
            Tr::tr("%1, %2").arg(named->name(), QLocale().formattedDataSize(file->size, 1, QLocale::DataSizeSIFormat)));
    else
        m_words->setText(named ? named->name() : Tr::tr("Choose a file, or drop one here. At most 20 MB."));
    m_words->setRole(named ? Role::Text : Role::Secondary);
    m_choose->setText(named ? Tr::tr("Choose another…") : Tr::tr("Choose file…"));
    m_choose->setEnabled(!m_about.isReadOnly);
    const int air = named ? 0 : metrics::related; // a place to drop into, until something is there
    layout()->setContentsMargins(air, air, air, air);
    m_open->setVisible(named);
    m_remove->setVisible(named && !m_about.isReadOnly);
    if (!named)
        m_picture->hide();
    else if (m_about.item.type == forms::ItemType::Image && m_pictured != named->reference)
        QTimer::singleShot(0, this, &FileField::showPicture); // the words are seen first
    m_pictured = named ? m_pictured : QString();
    setAcceptDrops(!m_about.isReadOnly);
    setAccessible(accessibleName(), accessibleDescription());
}

void FileField::showPicture()
{
    const auto *const named = std::get_if<forms::Attached>(&m_answer);
    if (!named || m_pictured == named->reference || !m_about.conduct)
        return;
    m_pictured = named->reference;
    const auto bytes = m_about.conduct->interview.fileBytes(m_about.slot);
    const QImage picture = bytes ? smallPicture(*bytes, {pictureWidth, pictureHeight}, devicePixelRatioF()) : QImage();
    m_picture->setPixmap(QPixmap::fromImage(picture));
    m_picture->setAccessibleName(Tr::tr("The picture %1, small").arg(named->name()));
    m_picture->setVisible(!picture.isNull());
}

void FileField::choose()
{
    Ask *const ask = m_about.conduct ? m_about.conduct->settings.ask : nullptr;
    if (!ask)
        return;
    const QString path = ask->openFile(
        {.title = Tr::tr("Choose file"), .start = QDir::homePath(), .filter = filterOf(m_about.item.type)});
    if (!path.isEmpty())
        Q_EMIT fileGiven(path);
}

void FileField::openCopy()
{
    const auto *const named = std::get_if<forms::Attached>(&m_answer);
    Ask *const ask = m_about.conduct ? m_about.conduct->settings.ask : nullptr;
    if (!named || !ask)
        return;
    const QString path = ask->saveFile({.title = Tr::tr("Where to put a copy that is not encrypted"),
        .start = QDir(QDir::homePath()).filePath(named->name()),
        .filter = Tr::tr("All files") + u" (*)"_s});
    if (path.isEmpty())
        return;
    if (const auto written = m_about.conduct->interview.takeOut(m_about.slot, path); !written) {
        const operations::ErrorWords words = operations::errorWords(written.error());
        return ask->tell(words.what, words.next);
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void FileField::setAccessible(const QString &name, const QString &description)
{
    setAccessibleName(name);
    setAccessibleDescription(description);
    for (QPushButton *const one : {m_choose, m_open, m_remove}) {
        //: a screen reader's name of a button: the question, then what it does
        one->setAccessibleName(QString(name + u": "_s + one->text()));
        one->setAccessibleDescription(m_words->text());
    }
}

QWidget *FileField::focusTarget()
{
    return m_about.isReadOnly ? m_open : m_choose;
}

std::vector<QWidget *> FileField::stops()
{
    std::vector<QWidget *> all;
    for (QPushButton *const one : {m_choose, m_open, m_remove}) {
        if (!one->isHidden() && one->isEnabled())
            all.push_back(one);
    }
    return all;
}

void FileField::retranslate()
{
    m_open->setText(Tr::tr("Open a copy…"));
    m_remove->setText(Tr::tr("Take away"));
    showAnswer(m_answer);
}

bool FileField::beforeKey(QKeyEvent *press)
{
    const bool isErasing = press->key() == Qt::Key_Backspace || press->key() == Qt::Key_Delete;
    if (!isErasing || m_about.isReadOnly)
        return false;
    m_choose->setFocus(Qt::OtherFocusReason);
    Q_EMIT given(QString(), Then::Stay);
    return true;
}

void FileField::showEvent(QShowEvent *)
{
    // Elsewhere Enter presses the button at hand, which the style sees to when it is first shown. Here it goes on, as
    // from every other answer; the space bar presses.
    m_choose->installEventFilter(this);
}

void FileField::dragEnterEvent(QDragEnterEvent *event)
{
    if (carriedFile(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // the file on the disk stays
    event->accept();
    m_isDropTarget = true;
    update();
}

void FileField::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isDropTarget = false;
    update();
}

void FileField::dropEvent(QDropEvent *event)
{
    m_isDropTarget = false;
    update();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT fileGiven(carriedFile(event->mimeData()));
}

void FileField::paintEvent(QPaintEvent *)
{
    if (std::holds_alternative<forms::Attached>(m_answer) && !m_isDropTarget)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(colour(palette(), m_isDropTarget ? Role::Accent : Role::Edge), m_isDropTarget ? 2 : 1, Qt::DashLine));
    painter.setBrush(m_isDropTarget ? colour(palette(), Role::AccentWeak) : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
}

} // namespace ui
