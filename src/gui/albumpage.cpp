// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/albumpage.h"

#include "base/clock.h"
#include "gui/coverlabel.h"
#include "gui/icons.h"
#include "gui/playbutton.h"
#include "gui/recordbody.h"
#include "gui/recordcontent.h"
#include "gui/recordheader.h"
#include "gui/widgets.h"
#include "models/detailloader.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kMargin = 20;
constexpr int kMostCover = 600; // Discogs has none larger

} // namespace

AlbumPage::AlbumPage(models::DetailLoader &loader, models::Backend &backend, covers::CoverService &covers, Clock &clock,
                     const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_loader(loader)
    , m_touch(metrics.touch)
    , m_clock(clock)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_cover(new CoverLabel(covers))
    , m_header(new RecordHeader(u"head"_s, metrics))
    , m_body(new RecordBody(metrics))
    , m_play(new PlayButton(backend, tr("Play this")))
{
    setObjectName(u"albumPage"_s);
    if (metrics.touch)
        setFocusPolicy(Qt::StrongFocus);
    m_header->titleLabel()->setObjectName(u"albumTitle"_s);
    m_play->setObjectName(u"albumPlayButton"_s);

    auto *content = new QWidget;
    auto *text = new QVBoxLayout(content);
    text->setContentsMargins(0, 0, 8, 0);
    text->setSpacing(12);
    text->addWidget(m_header);
    text->addWidget(m_body, 1);
    m_scroll = makeScroll(content, metrics.touch);

    const QSize iconSize(metrics.icon, metrics.icon);
    auto *discogs = makeIconButton(u"albumDiscogsButton"_s, u"external"_s, tr("Open on Discogs"));
    auto *back = makeIconButton(u"backButton"_s, u"back"_s, tr("Back"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_play, 1);
    for (QToolButton *button : {discogs, back}) {
        setKind(button, {});
        button->setIconSize(iconSize);
        button->setMinimumWidth(metrics.mainControl);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
        buttons->addWidget(button);
    }
    discogs->setVisible(!metrics.touch); // a kiosk has no browser to open
    m_play->setIconSize(iconSize);
    m_play->setMinimumHeight(metrics.mainControl + 4);

    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_scroll, 1);
    right->addLayout(buttons);
    m_layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin - 2);
    m_layout->setSpacing(24);
    m_layout->addWidget(m_cover, 0, Qt::AlignTop | Qt::AlignHCenter);
    m_layout->addLayout(right, 1);

    connect(&m_loader, &models::DetailLoader::changed, this, &AlbumPage::update);
    connect(m_body, &RecordBody::retryRequested, &m_loader, &models::DetailLoader::retry);
    connect(back, &QToolButton::clicked, this, &AlbumPage::backRequested);
    connect(discogs, &QToolButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(discogsUrl(m_release))); });
    update();
}

void AlbumPage::showCopy()
{
    m_showsCopy = true;
    update();
}

void AlbumPage::showWant(const Want &want)
{
    m_showsCopy = false;
    const RecordContent content = contentOf(want);
    setContent(content);
    m_body->setContent(content, false, std::nullopt);
}

void AlbumPage::takeFocus()
{
    if (m_touch) // no ring round a button before a key was pressed
        setFocus(Qt::OtherFocusReason);
    else
        m_play->setFocus(Qt::OtherFocusReason);
}

void AlbumPage::update()
{
    if (!m_showsCopy)
        return;
    const store::CopyDetail *copy = m_loader.copy();
    if (!copy) {
        m_play->setInstance({});
        if (isVisible())
            Q_EMIT backRequested(); // a sync has taken the record away
        return;
    }
    const RecordContent content = contentOf(*copy, m_clock.utc());
    setContent(content);
    const auto problem = m_loader.state() == models::DetailLoader::State::Failed ? m_loader.error() : std::nullopt;
    m_body->setContent(content, m_loader.state() == models::DetailLoader::State::Fetching, problem);
}

void AlbumPage::setContent(const RecordContent &content)
{
    const bool another = content.instance != m_shown || content.release != m_release;
    m_release = content.release;
    m_shown = content.instance;
    m_cover->setRecord(content.artist, content.title, content.coverUrl, content.thumbUrl);
    m_header->setContent(content);
    m_play->setInstance(content.instance);
    m_play->setVisible(content.instance.isValid());
    if (another)
        m_scroll->verticalScrollBar()->setValue(0);
}

void AlbumPage::arrange()
{
    const bool upright = height() > width();
    m_layout->setDirection(upright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int room = upright ? std::min(width() - 2 * kMargin, height() / 2)
                             : std::min(height() - 2 * kMargin, (width() - 2 * kMargin) * 47 / 100);
    const int edge = std::clamp(room, 80, kMostCover);
    m_cover->setFixedSize(edge, edge);
}

void AlbumPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace vv::gui
