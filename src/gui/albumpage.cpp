// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/albumpage.h"

#include "base/clock.h"
#include "gui/coverlabel.h"
#include "gui/editform.h"
#include "gui/icons.h"
#include "gui/layoutspaused.h"
#include "gui/mirrored.h"
#include "gui/ownphoto.h"
#include "gui/playbutton.h"
#include "gui/record/imagestrip.h"
#include "gui/record/imageviewer.h"
#include "gui/record/recorddetails.h"
#include "gui/recordbody.h"
#include "gui/recordcontent.h"
#include "gui/recordheader.h"
#include "gui/recordmenu.h"
#include "gui/widgets.h"
#include "models/detailloader.h"
#include "models/releaseloader.h"
#include "models/syncstatus.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kMargin = 20;
constexpr int kMostCover = 600;  // Discogs has none larger
constexpr int kLeastWords = 190; // beside it, with text of the usual size
constexpr int kMostWords = 720;  // a track and its time are still one line to the eye
constexpr int kStripGap = 10;
constexpr int kButtonsNeed = 320; // while the record is edited

} // namespace

AlbumPage::AlbumPage(const RecordParts &parts, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_metrics(metrics)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_cover(new CoverLabel(parts.covers))
    , m_strip(new ImageStrip(parts.covers, metrics))
    , m_header(new RecordHeader(u"head"_s, metrics))
    , m_details(new RecordDetails(parts, metrics))
    , m_body(new RecordBody(parts.editor, metrics, m_details))
    , m_play(new PlayButton(parts.backend, tr("Play this")))
    , m_found(makeButton(u"albumFoundButton"_s, tr("Found it"), u"primary"_s))
    , m_edit(makeIconButton(u"albumEditButton"_s, u"edit"_s, tr("Edit")))
    , m_more(makeIconButton(u"albumMoreButton"_s, u"more"_s, tr("More")))
    , m_back(makeIconButton(u"backButton"_s, u"back"_s, tr("Back")))
    // A kiosk has no browser to open.
    , m_menu(new RecordMenu(u"albumMenu"_s, parts.editor, !metrics.touch, this))
    , m_buttons(new QWidget)
{
    setObjectName(u"albumPage"_s);
    if (metrics.touch)
        setFocusPolicy(Qt::StrongFocus);
    m_header->titleLabel()->setObjectName(u"albumTitle"_s);
    m_play->setObjectName(u"albumPlayButton"_s);

    auto *content = new QWidget;
    auto *text = new QVBoxLayout(content);
    text->setContentsMargins(mirrored({0, 0, 8, 0}));
    text->setSpacing(12);
    text->addWidget(m_header);
    text->addWidget(m_body, 1);
    m_scroll = makeScroll(content, metrics.touch);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_scroll, 1);
    m_buttons->setLayout(makeButtons(metrics));
    right->addWidget(m_buttons);
    m_layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin - 2);
    m_layout->setSpacing(24);
    auto *pictures = new QVBoxLayout;
    pictures->setSpacing(kStripGap);
    pictures->addWidget(m_cover, 0, Qt::AlignTop | Qt::AlignHCenter);
    pictures->addWidget(m_strip);
    pictures->addStretch(1);
    m_layout->addLayout(pictures);
    m_layout->addLayout(right, 1);
    setUp();
}

QLayout *AlbumPage::makeButtons(const Metrics &metrics)
{
    const QSize iconSize(metrics.icon, metrics.icon);
    auto *main = new QHBoxLayout;
    auto *tools = new QHBoxLayout;
    tools->setSpacing(10);
    for (QPushButton *button : {static_cast<QPushButton *>(m_play), m_found}) {
        button->setIconSize(iconSize);
        button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Expanding);
        main->addWidget(button);
    }
    for (QToolButton *button : {m_edit, m_more, m_back}) {
        setKind(button, {});
        button->setIconSize(iconSize);
        button->setMinimumWidth(metrics.mainControl);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
        tools->addWidget(button);
    }
    m_edit->setCheckable(true);
    m_found->setIcon(icon(u"plus"_s, QPalette::HighlightedText));
    m_found->setToolTip(tr("Adds it to the collection and takes it off the wantlist"));
    m_buttonRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttonRow->setSpacing(10);
    m_buttonRow->setContentsMargins(0, 0, 0, 0);
    m_buttonRow->addLayout(main, 1);
    m_buttonRow->addLayout(tools);
    return m_buttonRow;
}

void AlbumPage::setUp()
{
    connect(&m_parts.loader, &models::DetailLoader::changed, this, &AlbumPage::update);
    connect(&m_parts.wanted, &models::ReleaseLoader::changed, this, [this] {
        if (isVisible()) // who comes back to it has it filled again
            fillWant();
    });
    connect(m_body, &RecordBody::retryRequested, this, [this] {
        if (m_showsCopy)
            m_parts.loader.retry();
        else
            m_parts.wanted.retry();
    });
    connect(m_body, &RecordBody::syncPageRequested, this, &AlbumPage::syncPageRequested);
    connect(m_body, &RecordBody::editingChanged, m_edit, &QToolButton::setChecked);
    connect(m_body, &RecordBody::focusLeft, m_edit, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(m_header, &RecordHeader::ratingChosen, this, [this](int rating) { m_parts.editor.rate(record(), rating); });
    connect(m_header, &RecordHeader::searchRequested, this, &AlbumPage::searchRequested);
    connect(m_body, &RecordBody::searchRequested, this, &AlbumPage::searchRequested);
    connect(m_details, &RecordDetails::searchRequested, this, &AlbumPage::searchRequested);
    connect(m_details, &RecordDetails::copyRequested, this, &AlbumPage::copyRequested);
    connect(m_strip, &ImageStrip::opened, this, &AlbumPage::openImages);
    connect(m_cover, &CoverLabel::opened, this, [this] { openImages(0); });
    connect(m_edit, &QToolButton::clicked, this, &AlbumPage::toggleEditing);
    connect(m_found, &QPushButton::clicked, this, &AlbumPage::openFolders);
    connect(m_more, &QToolButton::clicked, this, [this] { openMenu(); });
    connect(m_back, &QToolButton::clicked, this, &AlbumPage::backRequested);
    new PhotoDrop(m_cover, m_parts.editor.own(), [this](const QPoint &) { return m_shown; });
    connect(m_menu, &RecordMenu::newFolderRequested, this, &AlbumPage::askForFolder);
}

void AlbumPage::askForFolder()
{
    m_body->setEditing(true);
    m_body->form()->askForName();
}

// Above the button: there is no room below.
void AlbumPage::openMenu()
{
    m_menu->openAbove(m_more->mapToGlobal(QPoint(0, -4)));
}

void AlbumPage::openFolders()
{
    const QWidget *from = m_found->isVisible() ? static_cast<QWidget *>(m_found) : m_more;
    m_menu->openFolders(from->mapToGlobal(QPoint(0, -4)), true);
}

void AlbumPage::toggleEditing()
{
    m_body->setEditing(!m_body->isEditing());
    if (m_body->isEditing())
        QTimer::singleShot(0, this, [this] { scrollTo(m_scroll, m_body->form()); });
    else
        takeFocus();
}

bool AlbumPage::endEditing()
{
    if (!m_body->isEditing())
        return false;
    toggleEditing();
    return true;
}

void AlbumPage::showCopy()
{
    m_showsCopy = true;
    fill();
}

/// A page behind others keeps only what the keys need.
void AlbumPage::update()
{
    if (!m_showsCopy)
        return;
    if (isVisible())
        return fill();
    m_isBehind = true;
    const store::CopyDetail *copy = m_parts.loader.copy();
    m_play->setInstance(copy ? copy->copy.instance : InstanceId());
}

void AlbumPage::showEvent(QShowEvent *event)
{
    if (m_isBehind && m_showsCopy)
        fill();
    QWidget::showEvent(event);
}

void AlbumPage::showWant(const Want &want)
{
    m_showsCopy = false;
    m_want = want;
    m_parts.wanted.show(want.release.id);
    fillWant();
    m_body->form()->setWant(want);
    m_menu->setRecord(record(), {});
}

void AlbumPage::fillWant()
{
    const models::ReleaseLoader &loader = m_parts.wanted;
    if (m_showsCopy || loader.release() != m_want.release.id)
        return;
    const std::optional<ReleaseDetail> &detail = loader.facts().detail;
    const RecordContent content = contentOf(m_want, detail);
    const LayoutsPaused filling{m_scroll->widget(), m_body, m_details};
    setContent(content);
    m_body->setContent(content, loader.isFetching(), loader.error());
    const QDateTime now = m_parts.clock.utc();
    m_body->setAge(wantsAge(m_parts.status, loader.outdated(), now), now);
    setImages(content, detail ? detail->images : QList<Image>());
    m_details->setWanted(m_want.release, loader.facts());
    measureAgain(m_scroll);
}

void AlbumPage::takeFocus()
{
    if (m_metrics.touch) // no ring round a button before a key was pressed
        setFocus(Qt::OtherFocusReason);
    else if (m_play->isVisibleTo(this))
        m_play->setFocus(Qt::OtherFocusReason);
    else
        m_found->setFocus(Qt::OtherFocusReason);
}

void AlbumPage::fill()
{
    m_isBehind = false;
    const models::DetailLoader &loader = m_parts.loader;
    const store::CopyDetail *copy = loader.copy();
    if (!copy) {
        m_body->setEditing(false);
        m_play->setInstance({});
        m_shown = {};
        m_release = {};
        if (isVisible())
            Q_EMIT backRequested(); // it was removed
        return;
    }
    const QDateTime now = m_parts.clock.utc();
    const RecordContent content = contentOf(*copy, now);
    const LayoutsPaused filling{m_scroll->widget(), m_body, m_details};
    setContent(content);
    const auto problem = loader.state() == models::DetailLoader::State::Failed ? loader.error() : std::nullopt;
    m_body->setContent(content, loader.state() == models::DetailLoader::State::Fetching, problem);
    m_body->setAge(loader.outdated(), now);
    m_body->form()->setCopy(*copy);
    setImages(content, copy->detail ? copy->detail->images : QList<Image>());
    m_details->setCopy(*copy);
    m_menu->setRecord(record(), copy->copy.folder);
    measureAgain(m_scroll);
}

void AlbumPage::setContent(const RecordContent &content)
{
    // A copy that was added here goes on being the same one when Discogs gives it a number.
    const bool another = content.release != m_release || (content.instance != m_shown && !isLocal(m_shown));
    if (another)
        m_body->setEditing(false); // saves what was being typed, to the record it was typed for
    m_release = content.release;
    m_shown = content.instance;
    m_cover->setRecord(content.artist, content.title, content.coverUrl, content.thumbUrl);
    m_header->setContent(content);
    m_play->setInstance(content.instance);
    m_play->setVisible(content.instance.isValid());
    m_found->setVisible(!content.instance.isValid());
    if (another)
        m_scroll->verticalScrollBar()->setValue(0);
}

QString AlbumPage::title() const
{
    return m_header->titleLabel()->text();
}

void AlbumPage::setImages(const RecordContent &content, const QList<Image> &images)
{
    QList<Image> all;
    for (const Image &image : images) {
        if (!image.url.isEmpty()) // without a token there are none
            all += image;
    }
    if (all.isEmpty() && !content.coverUrl.isEmpty())
        all += Image{.primary = true, .url = content.coverUrl, .thumbUrl = content.thumbUrl};
    m_images = all;
    m_strip->setImages(all);
    m_strip->setVisible(all.size() > 1);
    m_cover->setOpens(all.isEmpty() ? QString() : tr("Look at the images"));
    arrange();
}

void AlbumPage::openImages(int first)
{
    if (m_images.isEmpty())
        return;
    if (!m_viewer) {
        m_viewer = new ImageViewer(m_parts.covers, m_metrics, window());
        connect(m_viewer, &ImageViewer::currentChanged, m_strip, &ImageStrip::setCurrent);
    }
    m_viewer->open(m_images, first, title());
}

/// The cover is as large as there was room when the page was seen: the pages that are seen now need not be as wide.
QSize AlbumPage::minimumSizeHint() const
{
    return isVisible() ? QWidget::minimumSizeHint() : QSize(0, 0);
}

void AlbumPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_viewer)
        m_viewer->close();
}

void AlbumPage::arrange()
{
    const bool upright = height() > width();
    // Beside the keyboard the words that are being written need the room.
    m_buttons->setVisible(!m_body->isEditing() || height() >= kButtonsNeed);
    m_layout->setDirection(upright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int below = m_strip->isVisibleTo(this) ? m_strip->sizeHint().height() + kStripGap : 0;
    const int room = upright ? std::min(width() - 2 * kMargin, height() / 2 - below)
                             : std::min({height() - 2 * kMargin - below, (width() - 2 * kMargin) * 47 / 100,
                                         width() - 2 * kMargin - m_layout->spacing() - m_metrics.grown(kLeastWords)});
    const int edge = std::clamp(room, 80, kMostCover);
    m_cover->setFixedSize(edge, edge);
    // Large text or long words: what is smaller goes below.
    int needs = 0;
    for (int i = 0; i < m_buttonRow->count(); ++i)
        needs += m_buttonRow->itemAt(i)->minimumSize().width() + (i > 0 ? m_buttonRow->spacing() : 0);
    const int beside = upright ? 0 : edge + m_layout->spacing();
    const int words = width() - 2 * kMargin - beside;
    const int spare = upright ? 0 : std::max(0, words - m_metrics.grown(kMostWords));
    m_layout->setContentsMargins(kMargin + (isRightToLeft() ? spare : 0), kMargin,
                                 kMargin + (isRightToLeft() ? 0 : spare), kMargin - 2);
    const bool fits = needs <= words;
    m_buttonRow->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_buttonRow->itemAt(1)->setAlignment(fits ? Qt::Alignment() : Qt::AlignLeading);
}

void AlbumPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    // The keyboard has come up: what is being written must not be behind it.
    if (QWidget *focused = window()->focusWidget(); focused && m_body->form()->isAncestorOf(focused))
        QTimer::singleShot(0, focused, [this, focused] { m_scroll->ensureWidgetVisible(focused, 0, 8); });
}

} // namespace vv::gui
