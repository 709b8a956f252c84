// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"

#include "base/logging.h"
#include "store/collectionreader.h"
#include "store/database.h"
#include "store/turntable.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPixmap>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::app {

namespace {

constexpr qint64 kQuiet = 900;      // ms
constexpr qint64 kPatience = 60000; // ms

} // namespace

Screenshot::Screenshot(QWidget &window, const models::Backend &backend, const covers::CoverService &covers,
                       QString file, std::function<void()> showPage)
    : m_window(window)
    , m_backend(backend)
    , m_file(std::move(file))
    , m_showPage(std::move(showPage))
{
    const auto restart = [this] { m_quiet.restart(); };
    connect(&covers, &covers::CoverService::ready, this, restart);
    connect(&backend, &models::Backend::collectionChanged, this, restart);
    connect(&backend, &models::Backend::detailReady, this, restart);
    connect(&backend, &models::Backend::accountChanged, this, restart);
    connect(&m_tick, &QTimer::timeout, this, &Screenshot::look);
    m_total.start();
    m_quiet.start();
    m_tick.start(50ms);
}

void Screenshot::look()
{
    const bool waiting = m_backend.isSyncing() || m_backend.accountState() == models::Backend::AccountState::Unknown
        || m_quiet.elapsed() < kQuiet;
    if (waiting && m_total.elapsed() < kPatience)
        return;
    if (!std::exchange(m_pageShown, true)) {
        m_showPage();
        m_quiet.restart();
        return;
    }
    m_tick.stop();
    Q_EMIT finished(m_window.grab().save(m_file));
}

void putSampleOn(const QString &database, const QDateTime &now)
{
    constexpr int kElapsed = 701; // into the second of its tracks
    const auto opened = store::Database::open(database, store::Database::Mode::ReadWrite);
    if (!opened) {
        qCWarning(lcStore) << "cannot put a record on for the picture:" << opened.error().detail;
        return;
    }
    store::Selection wanted;
    wanted.query = u"title:kosmische year:1973"_s;
    const auto found = store::CollectionReader((*opened)->handle()).find(wanted);
    const QDateTime since = now.addSecs(-kElapsed);
    store::Turntable turntable((*opened)->handle());
    const auto on = turntable.now();
    if (found && !found->ids.isEmpty() && on && (!*on || (*on)->since < since))
        (void)turntable.putOn(found->ids.constFirst(), {}, since);
}

void useAddPage(QWidget &window)
{
    auto *line = window.findChild<QLineEdit *>(u"addLine"_s);
    if (!line)
        return;
    for (const QString &typed : {u"4091000000000"_s, u"4091000001113"_s, u"4091000000371"_s, u"blue"_s}) {
        line->setText(typed);
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(line, &enter);
    }
}

} // namespace vv::app
