// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/syncpanel.h"

#include "base/clock.h"
#include "gui/errortext.h"
#include "gui/flowlayout.h"
#include "gui/iconlabel.h"
#include "gui/icons.h"
#include "gui/inlinequestion.h"
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

void setText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

SyncPanel::SyncPanel(models::SyncStatus &status, models::Backend &backend, Clock &clock, const Metrics &metrics,
                     QWidget *parent)
    : QFrame(parent)
    , m_status(status)
    , m_backend(backend)
    , m_clock(clock)
    , m_icon(new IconLabel(metrics.icon + 4))
    , m_heading(makeLabel(u"cardTitle"_s))
    , m_bar(new QProgressBar)
    , m_progress(makeLabel(u"muted"_s))
    , m_times(makeLabel(u"muted"_s))
    , m_details(makeLabel(u"muted"_s))
    , m_problem(makeLabel(u"danger"_s))
    , m_heldBack(new InlineQuestion(u"heldBack"_s, tr("Remove them here"), tr("Keep them")))
    , m_sync(makeButton(u"syncNowButton"_s, tr("Sync now"), u"primary"_s))
    , m_full(makeButton(u"fullSyncButton"_s, tr("Full sync")))
    , m_cancel(makeButton(u"cancelRunButton"_s, tr("Cancel")))
    , m_connect(makeButton(u"pageConnectButton"_s, tr("Connect"), u"primary"_s))
{
    setObjectName(u"syncPanel"_s);
    setKind(this, u"card"_s);
    m_heading->setObjectName(u"panelHeading"_s);
    m_progress->setObjectName(u"panelProgress"_s);
    m_times->setObjectName(u"panelTimes"_s);
    m_details->setObjectName(u"panelDetails"_s);
    m_problem->setObjectName(u"panelProblem"_s);
    m_bar->setObjectName(u"panelBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the sync"));
    m_sync->setToolTip(tr("Reads what is new and sends what waits"));
    m_full->setToolTip(tr("Reads everything, also what seems unchanged"));

    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_icon);
    top->addWidget(m_heading, 1);
    auto *buttons = new FlowLayout(nullptr, 10);
    for (QPushButton *button : {m_sync, m_full, m_cancel, m_connect})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_bar);
    for (QLabel *label : {m_progress, m_problem, m_times, m_details})
        layout->addWidget(label);
    layout->addWidget(m_heldBack);
    layout->addSpacing(4);
    layout->addLayout(buttons);

    connect(m_sync, &QPushButton::clicked, this, [this] { m_backend.startSync(); });
    connect(m_full, &QPushButton::clicked, this, [this] { m_backend.startFullSync(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false); // once is enough
        m_backend.cancelSync();
    });
    connect(m_connect, &QPushButton::clicked, this, [this] {
        if (isRefused())
            Q_EMIT changeTokenRequested();
        else
            Q_EMIT connectRequested();
    });
    connect(m_heldBack, &InlineQuestion::accepted, &m_backend, &models::Backend::removeMissing);
    connect(&m_backend, &models::Backend::syncStarted, m_heldBack, &QWidget::hide);
    connect(&m_backend, &models::Backend::accountSwitched, m_heldBack, &QWidget::hide);
    connect(&m_backend, &models::Backend::syncFinished, this, &SyncPanel::finished);
    connect(&m_status, &models::SyncStatus::changed, this, &SyncPanel::update);
    auto *minute = new QTimer(this); // "3 min ago" grows older by itself
    minute->setInterval(20s);
    connect(minute, &QTimer::timeout, this, &SyncPanel::update);
    minute->start();
    update();
}

void SyncPanel::finished(const SyncOutcome &outcome)
{
    QStringList questions;
    if (outcome.heldBack > 0)
        questions += tr("%Ln record(s) here are not on Discogs any more. That is a lot at once, so nothing was "
                        "removed. Removed records keep their plays and can be brought back.",
                        nullptr, outcome.heldBack);
    if (outcome.heldBackWants > 0)
        questions += tr("%Ln record(s) you want here are not on your wantlist at Discogs any more. That is a lot at "
                        "once, so none was removed. Their notes would go with them.",
                        nullptr, outcome.heldBackWants);
    if (!questions.isEmpty())
        m_heldBack->ask(questions.join(u'\n'));
}

void SyncPanel::takeFocus()
{
    for (QPushButton *button : {m_sync, m_cancel, m_connect}) {
        if (!button->isHidden())
            return button->setFocus(Qt::OtherFocusReason);
    }
}

void SyncPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    update();
}

bool SyncPanel::isRefused() const
{
    return m_status.state() == models::SyncStatus::State::Failed && m_status.error()
        && m_status.error()->kind == Error::Kind::NotAuthorised;
}

void SyncPanel::update()
{
    using State = models::SyncStatus::State;
    const State state = m_status.state();
    const bool syncing = state == State::Syncing;
    const bool needsAccount = state == State::NoAccount || isRefused();
    showHeading();
    showProblem();
    showTimes();
    m_bar->setVisible(syncing);
    m_bar->setValue(m_status.progress().percent);
    setText(m_progress, syncing ? progressText(m_status.progress()) : QString());
    const DetailProgress details = m_status.details();
    setText(m_details, details.isRunning() ? detailsText(details) : QString());

    // A button that goes away must not take the focus with it: Tab would start over at the top of the window.
    const bool hadFocus = m_sync->hasFocus() || m_full->hasFocus() || m_cancel->hasFocus();
    m_cancel->setVisible(syncing);
    if (!syncing)
        m_cancel->setEnabled(true);
    m_sync->setVisible(!syncing && !needsAccount);
    m_full->setVisible(!syncing && !needsAccount);
    m_sync->setText(state == State::Failed || state == State::Offline ? tr("Try again") : tr("Sync now"));
    m_connect->setVisible(needsAccount);
    m_connect->setText(isRefused() ? tr("Change token") : tr("Connect"));
    if (hadFocus && isVisible())
        takeFocus();
}

void SyncPanel::showHeading()
{
    using State = models::SyncStatus::State;
    QString iconName = u"sync"_s;
    QPalette::ColorRole colour = QPalette::Highlight;
    switch (m_status.state()) {
    case State::Syncing:
        m_heading->setText(phaseText(m_status.progress()));
        break;
    case State::NoAccount:
        iconName = u"offline"_s;
        m_heading->setText(tr("Not connected to Discogs"));
        break;
    case State::Never:
        m_heading->setText(tr("Not synced yet"));
        break;
    case State::Synced:
        iconName = u"check"_s;
        m_heading->setText(tr("Synced with Discogs"));
        break;
    case State::Offline:
        iconName = u"offline"_s;
        m_heading->setText(m_status.connectivity().state == Connectivity::State::Blocked
                               ? tr("Discogs is blocking requests")
                               : tr("Discogs cannot be reached"));
        break;
    case State::Failed:
        iconName = u"warning"_s;
        colour = QPalette::BrightText;
        m_heading->setText(tr("The last sync did not end well"));
        break;
    }
    m_icon->setIcon(icon(iconName, colour));
}

void SyncPanel::showProblem()
{
    using State = models::SyncStatus::State;
    const State state = m_status.state();
    QString text;
    if ((state == State::Failed || state == State::Offline) && m_status.error())
        text = errorText(*m_status.error(), Doing::Syncing).sentence();
    else if (state == State::Offline)
        text = tr("Everything here works without it. Changes wait until it is back.");
    else if (state == State::NoAccount)
        text = tr("Connect your Discogs account, and the collection is kept in step with it.");
    setKind(m_problem, state == State::Failed ? u"danger"_s : u"muted"_s);
    setText(m_problem, text);
}

void SyncPanel::showTimes()
{
    using State = models::SyncStatus::State;
    QStringList parts;
    if (m_status.lastSync().isValid())
        parts.append(tr("Last sync %1").arg(agoText(m_status.lastSync(), m_clock.utc())));
    const QString retry = nextTryText(m_status.connectivity());
    if (!retry.isEmpty())
        parts.append(retry);
    else if (m_backend.nextSync().isValid() && m_status.state() != State::Syncing)
        parts.append(tr("Next sync at %1").arg(momentText(m_backend.nextSync(), m_clock.utc())));
    setText(m_times, parts.join(u" · "_s));
}

} // namespace vv::gui
