// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ownphoto.h"

#include "gui/owneditor.h"
#include "gui/widgets.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

struct PhotoWords {
    Q_DECLARE_TR_FUNCTIONS(vv::gui::OwnPhoto)
};

constexpr std::array kEndings{"jpg"_L1, "jpeg"_L1, "png"_L1, "webp"_L1, "gif"_L1};
constexpr std::array kTypes{"image/jpeg"_L1, "image/png"_L1, "image/webp"_L1, "image/gif"_L1};
constexpr int kMostPixels = 1200; ///< more is not kept

bool isPicture(const QString &file)
{
    return std::ranges::find(kEndings, QFileInfo(file).suffix().toLower()) != kEndings.end();
}

/// What only the platform's own form of a picture is there of.
QByteArray encoded(const QImage &image)
{
    const bool large = std::max(image.width(), image.height()) > kMostPixels;
    const QImage small
        = large ? image.scaled(kMostPixels, kMostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return small.save(&buffer, "JPEG", 95) ? bytes : QByteArray();
}

} // namespace

void choosePhoto(QWidget *parent, OwnEditor &editor, InstanceId copy)
{
    auto *dialog = new QFileDialog(parent->window(), PhotoWords::tr("Use your own photo"),
                                   QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->setObjectName(u"photoDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QStringList patterns;
    for (const QLatin1StringView ending : kEndings)
        patterns += u"*."_s + ending;
    dialog->setNameFilters({PhotoWords::tr("Pictures (%1)").arg(patterns.join(u' ')), PhotoWords::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [&editor, copy](const QString &file) { editor.usePhoto(copy, {.file = file, .bytes = {}}); });
    dialog->open();
}

std::optional<models::PhotoInput> photoIn(const QMimeData &mime)
{
    const auto urls = mime.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && isPicture(url.toLocalFile()))
            return models::PhotoInput{.file = url.toLocalFile(), .bytes = {}};
    }
    for (const QLatin1StringView type : kTypes) {
        if (QByteArray bytes = mime.data(type); !bytes.isEmpty())
            return models::PhotoInput{.file = {}, .bytes = std::move(bytes)};
    }
    if (!mime.hasImage())
        return std::nullopt;
    QByteArray bytes = encoded(mime.imageData().value<QImage>());
    return bytes.isEmpty() ? std::nullopt : std::optional(models::PhotoInput{.file = {}, .bytes = std::move(bytes)});
}

PhotoButtons::PhotoButtons(OwnEditor &editor, bool canChoose, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_canChoose(canChoose)
    , m_use(makeButton(u"usePhotoButton"_s, tr("Use your own photo…")))
    , m_drop(makeButton(u"dropPhotoButton"_s, tr("Back to the one from Discogs")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_use, 0, Qt::AlignLeading);
    column->addWidget(m_drop, 0, Qt::AlignLeading);
    m_use->setVisible(canChoose);
    m_drop->hide();
    connect(m_use, &QPushButton::clicked, this, [this] { choosePhoto(this, m_editor, m_copy); });
    connect(m_drop, &QPushButton::clicked, this, [this] { m_editor.dropPhoto(m_copy); });
}

void PhotoButtons::setCopy(InstanceId copy)
{
    m_copy = copy;
    m_hasPhoto = m_editor.hasPhoto(copy);
    if (m_drop->hasFocus() && !m_hasPhoto)
        m_use->setFocus(Qt::OtherFocusReason);
    m_drop->setVisible(m_hasPhoto);
}

PhotoDrop::PhotoDrop(QWidget *target, OwnEditor &editor, CopyAt copyAt)
    : QObject(target)
    , m_editor(editor)
    , m_copyAt(std::move(copyAt))
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool PhotoDrop::eventFilter(QObject *, QEvent *event)
{
    const auto type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    const QMimeData *mime = drop->mimeData();
    const bool looksRight = mime->hasImage()
        || std::ranges::any_of(kTypes, [&](auto kind) { return mime->hasFormat(kind); })
        || std::ranges::any_of(mime->urls(), [](const QUrl &url) { return isPicture(url.toLocalFile()); });
    if (!looksRight)
        return false; // something else may be dragged here, too
    const InstanceId copy = m_copyAt(drop->position().toPoint());
    // Between two covers nothing can be dropped, but the next movement may reach one.
    if (!copy.isValid() && type != QEvent::DragEnter) {
        drop->ignore();
        return true;
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (type == QEvent::Drop) {
        if (const auto photo = photoIn(*mime))
            m_editor.usePhoto(copy, *photo);
    }
    return true;
}

} // namespace vv::gui
