// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/playing/playingpage.h"

#include "base/clock.h"
#include "base/display.h"
#include "gui/accessibility.h"
#include "gui/coverlabel.h"
#include "gui/errortext.h"
#include "gui/flowlayout.h"
#include "gui/icons.h"
#include "gui/messagepanel.h"
#include "gui/playing/covertint.h"
#include "gui/playing/playingsleeve.h"
#include "gui/playing/playingtext.h"
#include "gui/playing/playingtimes.h"
#include "gui/playing/sidelist.h"
#include "gui/record/detailtext.h"
#include "gui/record/linklabel.h"
#include "gui/widgets.h"
#include "models/nowplaying.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLinearGradient>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kMargin = 28;
constexpr int kGap = 18;
constexpr int kMostCover = 600; // Discogs has none larger
constexpr int kLeastCover = 96;
// What the words need at the least, with text of the usual size; a finger's is large already.
constexpr int kColumn = 260;
constexpr int kTouchColumn = 200;
constexpr int kMostColumn = 460; // lines that are longer are hard to follow
constexpr int kColumnGap = 12;
constexpr int kButtonGap = 10;
constexpr int kFewSides = 2;

QFont heading(QFont font)
{
    font.setCapitalization(QFont::AllUppercase);
    return font;
}

} // namespace

PlayingPage::PlayingPage(models::NowPlaying &playing, covers::CoverService &covers, Clock &clock,
                         const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_playing(playing)
    , m_clock(clock)
    , m_metrics(metrics)
    , m_empty(new MessagePanel)
    , m_content(new QWidget)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, m_content))
    , m_sleeve(new PlayingSleeve(covers))
    , m_side(makeLabel(u"eyebrow"_s))
    , m_title(makeLabel(u"head"_s))
    , m_artist(new LinkLabel(u"body"_s, metrics.touch, QPalette::PlaceholderText))
    , m_tracks(new SideList(metrics))
    , m_unknown(makeLabel(u"muted"_s))
    , m_retry(makeButton(u"playingRetryButton"_s, tr("Try again")))
    , m_times(new PlayingTimes)
    , m_flip(makeButton(u"flipButton"_s, {}, u"primary"_s))
    , m_done(makeButton(u"doneButton"_s, tr("Done"), u"big"_s))
    , m_others(makeButton(u"otherSidesButton"_s, tr("Another side"), u"big"_s))
    , m_sides(new QMenu(this))
{
    setObjectName(u"playingPage"_s);
    if (metrics.touch)
        setFocusPolicy(Qt::StrongFocus);
    m_side->setObjectName(u"playingSide"_s);
    m_side->setFont(heading(m_side->font()));
    m_title->setObjectName(u"playingTitle"_s);
    m_artist->setObjectName(u"playingArtist"_s);
    m_unknown->setObjectName(u"playingUnknown"_s);
    m_empty->setObjectName(u"playingEmpty"_s);
    m_sides->setObjectName(u"sidesMenu"_s);

    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kGap);
    m_layout->addWidget(m_sleeve, 0, Qt::AlignTop);
    m_layout->addLayout(makeColumn(), 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    outer->addWidget(m_content, 1);
    outer->addWidget(m_empty, 1);
    setUp();
    update();
}

QLayout *PlayingPage::makeColumn()
{
    auto *words = new QWidget;
    auto *text = new QVBoxLayout(words);
    text->setContentsMargins(0, 0, 0, 0);
    text->setSpacing(4);
    text->addWidget(m_side);
    text->addWidget(m_title);
    text->addWidget(m_artist);
    text->addSpacing(12);
    text->addWidget(m_tracks);
    text->addWidget(m_unknown);
    text->addWidget(m_retry, 0, Qt::AlignLeft);
    text->addStretch(1);
    m_scroll = makeScroll(words, m_metrics.touch);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    words->installEventFilter(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(kColumnGap);
    column->addWidget(m_scroll, 1);
    column->addSpacing(4);
    column->addWidget(m_times);
    makeButtons();
    column->addWidget(m_buttons);
    column->addStretch(0);
    return column;
}

void PlayingPage::makeButtons()
{
    m_buttons = new QWidget;
    auto *row = new FlowLayout(m_buttons, kButtonGap);
    QList<QWidget *> all{m_flip, m_done, m_others};
    m_others->setMenu(m_sides);
    setArrow(m_others);
    if (m_metrics.touch) {
        m_back = makeButton(u"playingBackButton"_s, {}, u"big"_s);
        m_back->setIcon(icon(u"back"_s, QPalette::ButtonText));
        m_back->setToolTip(tr("Back"));
        m_back->setAccessibleName(m_back->toolTip());
        m_back->setIconSize(QSize(m_metrics.icon, m_metrics.icon));
        m_back->setMinimumWidth(m_metrics.mainControl);
        all += m_back;
        connect(m_back, &QPushButton::clicked, this, &PlayingPage::backRequested);
    }
    for (QWidget *button : std::as_const(all)) {
        button->setMinimumHeight(m_metrics.mainControl + 4);
        row->addWidget(button);
    }
}

void PlayingPage::setUp()
{
    m_empty->show(u"record"_s, tr("Nothing is on"),
                  tr("Put a record on, open it and press Play: here are its tracks then, and when to flip it."),
                  tr("Pick a random record"));
    m_empty->setChoices({}, {tr("Go to the collection")});
    connect(m_empty, &MessagePanel::actionChosen, this, &PlayingPage::spinRequested);
    connect(m_empty, &MessagePanel::choiceMade, this, &PlayingPage::collectionRequested);
    connect(&m_playing, &models::NowPlaying::changed, this, &PlayingPage::update);
    connect(&m_playing, &models::NowPlaying::ticked, this, &PlayingPage::tick);
    connect(m_sleeve->cover(), &CoverLabel::pictureChanged, this, &PlayingPage::tint);
    connect(m_sleeve->cover(), &CoverLabel::opened, this, [this] { Q_EMIT openRequested(m_shown); });
    connect(m_artist, &LinkLabel::searchRequested, this, &PlayingPage::searchRequested);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_playing.loader().retry(); });
    connect(m_flip, &QPushButton::clicked, this, [this] {
        m_given = nullptr; // whoever flips goes on flipping
        m_playing.turnTo(m_playing.next());
    });
    connect(m_done, &QPushButton::clicked, this, [this] { m_playing.done(); });
    connect(m_sides, &QMenu::triggered, this,
            [this](const QAction *action) { m_playing.turnTo(action->data().toInt()); });
    m_sleeve->cover()->setOpens(tr("Open the record"));
}

void PlayingPage::takeFocus()
{
    m_given = nullptr;
    if (m_metrics.touch) // no ring round a button before a key was pressed
        setFocus(Qt::OtherFocusReason);
    else if (m_content->isVisibleTo(this)) {
        QPushButton *main = m_done->property("kind") == u"primary"_s ? m_done : m_flip;
        main->setFocus(Qt::OtherFocusReason);
        m_given = main;
    } else if (QWidget *first = m_empty->findChild<QPushButton *>(u"messageAction"_s))
        first->setFocus(Qt::OtherFocusReason);
}

void PlayingPage::update()
{
    const store::CopyDetail *copy = m_playing.copy();
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    m_content->setVisible(copy);
    m_empty->setVisible(!copy);
    m_shown = copy ? copy->copy.instance : InstanceId();
    if (copy) {
        const Release &release = copy->copy.release;
        const QString artist = displayArtist(release.artists);
        m_title->setText(release.title);
        QString line = artistsHtml(release.artists);
        if (release.year > 0)
            line += u" · "_s + QString::number(release.year);
        m_artist->setHtml(line);
        m_sleeve->cover()->setRecord(artist, release.title,
                                     copy->photoUrl.isEmpty() ? release.coverUrl : copy->photoUrl, release.thumbUrl);
        showTracks();
        showSides();
    }
    tint();
    tick();
    arrange();
    const QWidget *kept = window()->focusWidget();
    const bool isLost = !kept || !kept->isVisible() || !isAncestorOf(kept);
    // Another button may be the main one once the tracks are known.
    if (hadFocus && isVisible() && (isLost || (kept == m_given && kept->property("kind") != u"primary"_s)))
        takeFocus();
}

void PlayingPage::showTracks()
{
    const int side = m_playing.side();
    const bool known = side >= 0;
    m_side->setText(sideHeading(m_playing.sideName(), known ? m_playing.sides()[side].seconds() : std::nullopt));
    m_side->setVisible(!m_side->text().isEmpty());
    if (known)
        m_tracks->setSide(m_playing.sides()[side], m_playing.copy()->copy.release.artists);
    else
        m_tracks->clear();
    m_tracks->setVisible(known);

    using State = models::DetailLoader::State;
    const models::DetailLoader &loader = m_playing.loader();
    const bool failed = loader.state() == State::Failed && loader.error();
    if (failed)
        m_unknown->setText(tr("No track list: %1").arg(errorText(*loader.error(), Doing::ReadingDetail).sentence()));
    else if (loader.state() == State::Fetching)
        m_unknown->setText(tr("The tracks are not known yet. Discogs is being asked for them."));
    else
        m_unknown->setText(tr("Discogs has no tracks of this side."));
    m_unknown->setVisible(!known);
    m_retry->setVisible(!known && failed);
}

void PlayingPage::showSides()
{
    const int next = m_playing.next();
    const QString from = m_playing.sideName();
    m_flip->setVisible(next >= 0);
    if (next >= 0)
        m_flip->setText(goOnText(from, m_playing.sides()[next].name));
    // After the last side there is nothing that has to be done but to put the record away.
    const bool last = next <= m_playing.side();
    for (const auto &[button, main] : {std::pair(m_flip, !last), std::pair(m_done, last)})
        setKind(button, main ? u"primary"_s : u"big"_s);
    m_sides->clear();
    for (int i = 0; i < m_playing.sides().size(); ++i) {
        const RecordSide &side = m_playing.sides()[i];
        QAction *action = m_sides->addAction(sideHeading(side.name, side.seconds()));
        action->setData(i);
        action->setCheckable(true);
        action->setChecked(i == m_playing.side());
    }
    m_others->setVisible(m_playing.sides().size() > kFewSides);
}

void PlayingPage::tick()
{
    const store::CopyDetail *copy = m_playing.copy();
    const SideMoment moment = m_playing.moment();
    m_sleeve->setTurning(copy && !m_playing.isLongAgo() && !moment.hasEnded());
    if (!copy)
        return;
    m_times->setTimes(timesOf(m_playing, m_clock.utc()));
    m_tracks->setCurrent(moment.line);
    const QString place
        = u"%1 %2 %3 %4"_s.arg(m_shown.value).arg(m_playing.side()).arg(moment.line).arg(moment.hasEnded());
    if (place == m_said || !isVisible())
        return;
    m_said = place;
    announce(m_times);
    if (QWidget *now = m_tracks->current())
        m_scroll->ensureWidgetVisible(now, 0, 24);
}

void PlayingPage::tint()
{
    const store::CopyDetail *copy = m_playing.copy();
    const Release *release = copy ? &copy->copy.release : nullptr;
    m_ground = tintedGround(palette(),
                            release ? m_sleeve->colour(displayArtist(release->artists), release->title) : QColor());
    QWidget::update();
}

void PlayingPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor plain = palette().color(QPalette::Window);
    const bool upright = height() > width();
    const QPointF from(isRightToLeft() && !upright ? width() : 0, 0);
    const QPointF to(upright ? width() * 0.3 : width() - from.x(), upright ? height() * 0.75 : height() * 0.45);
    QLinearGradient ground(from, to);
    ground.setColorAt(0, m_ground);
    ground.setColorAt(0.8, plain);
    painter.fillRect(rect(), ground);
}

void PlayingPage::arrange()
{
    const bool upright = height() > width();
    m_layout->setDirection(upright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setAlignment(m_sleeve, upright ? Qt::AlignTop | Qt::AlignHCenter : Qt::AlignTop);
    const int wide = width() - 2 * kMargin;
    const int high = height() - 2 * kMargin;
    const int room = upright ? std::min(PlayingSleeve::edgeFor(wide), high * 46 / 100)
                             : std::min(PlayingSleeve::edgeFor(wide - kGap - leastColumn()), high);
    const int edge = std::clamp(room, kLeastCover, kMostCover);
    m_sleeve->setEdge(edge);
    // A large window has room to spare on both sides of what is said.
    const int needs = m_sleeve->width() + kGap + m_metrics.grown(kMostColumn);
    const int beside = upright ? 0 : std::max(0, (wide - needs) / 2);
    const int below = kGap + m_scroll->maximumHeight() + m_times->sizeHint().height() + m_buttons->sizeHint().height()
        + 3 * kColumnGap;
    const int above = std::clamp((high - edge - (upright ? below : 0)) / 3, 0, 120);
    layout()->setContentsMargins(kMargin + beside, kMargin + above, kMargin + beside, kMargin);
}

/// For the words, and for the buttons in one line as long as half of the width has room for them.
int PlayingPage::leastColumn() const
{
    int buttons = -kButtonGap;
    for (int i = 0; i < m_buttons->layout()->count(); ++i) {
        const QLayoutItem *item = m_buttons->layout()->itemAt(i);
        if (!item->isEmpty())
            buttons += item->sizeHint().width() + kButtonGap;
    }
    return std::max(m_metrics.grown(m_metrics.touch ? kTouchColumn : kColumn),
                    std::min(buttons, (width() - 2 * kMargin) / 2));
}

void PlayingPage::fitWords()
{
    // Of the whole width: where all of it is to be seen there is no bar beside it.
    const int needs = m_scroll->widget()->layout()->totalHeightForWidth(m_scroll->width());
    if (needs >= 0 && needs != m_scroll->maximumHeight()) {
        m_scroll->setMaximumHeight(needs);
        arrange();
    }
}

bool PlayingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->widget() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        fitWords();
    return QWidget::eventFilter(watched, event);
}

void PlayingPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PlayingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_playing.setWatched(true);
    tick();
}

void PlayingPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_playing.setWatched(false);
}

void PlayingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace vv::gui
