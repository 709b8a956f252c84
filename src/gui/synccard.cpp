// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/synccard.h"

#include "base/clock.h"
#include "gui/errortext.h"
#include "gui/iconlabel.h"
#include "gui/icons.h"
#include "gui/synctext.h"
#include "gui/timetext.h"
#include "gui/widgets.h"
#include "models/backend.h"
#include "models/syncstatus.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::gui {

namespace {

constexpr int kIconEdge = 16;

} // namespace

SyncCard::SyncCard(models::SyncStatus &status, models::Backend &backend, Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_status(status)
    , m_backend(backend)
    , m_clock(clock)
    , m_icon(new IconLabel(kIconEdge))
    , m_heading(makeLabel(u"strong"_s))
    , m_bar(new QProgressBar)
    , m_detail(makeLabel(u"muted"_s))
    , m_sync(makeButton(u"syncButton"_s, tr("Sync now"), u"link"_s))
    , m_cancel(makeButton(u"cancelSyncButton"_s, tr("Cancel"), u"link"_s))
    , m_connect(makeButton(u"syncConnectButton"_s, tr("Connect"), u"link"_s))
    , m_bottom(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"syncCard"_s);
    setKind(this, u"card"_s);
    m_heading->setObjectName(u"syncHeading"_s);
    m_detail->setObjectName(u"syncDetail"_s);
    m_bar->setObjectName(u"syncBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the sync"));

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addWidget(m_heading, 1);
    m_bottom->setSpacing(4);
    m_bottom->addWidget(m_detail, 1);
    for (QPushButton *button : {m_sync, m_cancel, m_connect})
        m_bottom->addWidget(button, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 10);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_bar);
    layout->addLayout(m_bottom);

    connect(m_sync, &QPushButton::clicked, this, [this] { m_backend.startSync(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_backend.cancelSync();
    });
    connect(m_connect, &QPushButton::clicked, this, [this] {
        if (isRefused())
            Q_EMIT changeTokenRequested();
        else
            Q_EMIT connectRequested();
    });
    connect(&m_status, &models::SyncStatus::changed, this, &SyncCard::update);
    auto *minute = new QTimer(this); // "3 min ago" grows older by itself
    minute->setInterval(20s);
    connect(minute, &QTimer::timeout, this, &SyncCard::update);
    minute->start();
    update();
}

void SyncCard::update()
{
    using State = models::SyncStatus::State;
    const State state = m_status.state();
    const bool syncing = state == State::Syncing;
    const bool needsAccount = state == State::NoAccount || isRefused();
    m_bar->setVisible(syncing);
    m_cancel->setVisible(syncing);
    if (!syncing)
        m_cancel->setEnabled(true);
    m_connect->setVisible(needsAccount);
    m_connect->setText(isRefused() ? tr("Change token") : tr("Connect"));
    m_sync->setVisible(!syncing && !needsAccount);
    m_sync->setText(state == State::Failed || state == State::Offline ? tr("Try again") : tr("Sync now"));

    QString iconName = u"sync"_s;
    QPalette::ColorRole colour = QPalette::Highlight;
    switch (state) {
    case State::Syncing:
        showProgress();
        break;
    case State::NoAccount:
        iconName = u"offline"_s;
        m_heading->setText(tr("Not connected"));
        m_detail->setText(tr("No Discogs account"));
        break;
    case State::Never:
        m_heading->setText(tr("Not synced yet"));
        m_detail->setText(m_backend.username());
        break;
    case State::Synced:
        iconName = u"check"_s;
        m_heading->setText(tr("Synced %1").arg(agoText(m_status.lastSync(), m_clock.utc())));
        m_detail->setText(m_backend.isDemo()                   ? tr("Sample data")
                              : m_status.details().isRunning() ? detailsText(m_status.details())
                                                               : m_backend.username());
        break;
    case State::Offline:
        iconName = u"offline"_s;
        m_heading->setText(m_status.connectivity().state == Connectivity::State::Blocked
                               ? tr("Discogs is blocking requests")
                               : tr("Discogs cannot be reached"));
        m_detail->setText(nextTryText(m_status.connectivity()).isEmpty() ? tr("Everything here works without it.")
                                                                         : nextTryText(m_status.connectivity()));
        break;
    case State::Failed:
        iconName = u"warning"_s;
        colour = QPalette::BrightText;
        showProblem();
        break;
    }
    m_icon->setIcon(icon(iconName, colour));
    arrange();
}

void SyncCard::fitInto(int width)
{
    m_room = width;
    arrange();
}

/// The button beside what is said, or below it: some languages have long words for both.
void SyncCard::arrange()
{
    ensurePolished();
    int needs = m_detail->minimumSizeHint().width();
    for (QPushButton *button : {m_sync, m_cancel, m_connect}) {
        button->ensurePolished();
        if (!button->isHidden())
            needs += m_bottom->spacing() + button->minimumSizeHint().width();
    }
    const QMargins margins = layout()->contentsMargins() + contentsMargins();
    const bool fits = needs + margins.left() + margins.right() <= m_room;
    m_bottom->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (QPushButton *button : {m_sync, m_cancel, m_connect})
        m_bottom->setAlignment(button, fits ? Qt::AlignBottom : Qt::AlignLeading);
}

bool SyncCard::isRefused() const
{
    return m_status.state() == models::SyncStatus::State::Failed && m_status.error()
        && m_status.error()->kind == Error::Kind::NotAuthorised;
}

void SyncCard::showProgress()
{
    const Progress &progress = m_status.progress();
    m_heading->setText(phaseText(progress));
    m_bar->setRange(0, 100);
    m_bar->setValue(progress.percent);
    const Connectivity &net = m_status.connectivity();
    if (net.state == Connectivity::State::Waiting && net.until)
        m_detail->setText(nextTryText(net));
    else if (progress.eta)
        m_detail->setText(leftText(*progress.eta));
    else
        m_detail->setText(u"%1 %"_s.arg(progress.percent));
}

void SyncCard::showProblem()
{
    if (!m_status.error())
        return;
    const ErrorText text = errorText(*m_status.error(), Doing::Syncing);
    m_heading->setText(text.what);
    m_detail->setText(text.todo);
    m_detail->setToolTip(text.detail);
}

} // namespace vv::gui
