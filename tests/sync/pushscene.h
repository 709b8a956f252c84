// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "demo/discogsserver.h"
#include "demo/samplecollection.h"
#include "store/outbox.h"
#include "store/syncreader.h"
#include "sync/rig.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

#define VV_SYNCED(...)                                                                                                 \
    do {                                                                                                               \
        const SyncOutcome outcome_ = m_rig->sync({__VA_ARGS__});                                                       \
        QVERIFY2(outcome_.isOk(), qPrintable(outcome_.error ? outcome_.error->detail : QString()));                    \
    } while (false)

namespace vv::test {

/// The system's clocks, of which the wall clock can be put forward.
class LateClock : public Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_clock.monotonic(); }
    [[nodiscard]] QDateTime utc() const override { return m_clock.utc().addSecs(m_later); }
    void callLater(std::chrono::milliseconds delay, QObject *context, std::function<void()> call) override
    {
        m_clock.callLater(delay, context, std::move(call));
    }
    void putForward(qint64 seconds) { m_later += seconds; }
    void putRight() { m_later = 0; }

private:
    SystemClock m_clock;
    qint64 m_later = 0;
};

/// A collection on the stand-in and the same here, and what the two have to say of each other.
class PushScene
{
protected:
    using Edit = store::Edit;

    void start(int copies)
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<demo::DiscogsServer>(demo::generatedCollection(copies, 11));
        m_server->setRateLimit(0);
        m_shelf = m_server->collection().addFolder(QStringLiteral("Jazz shelf"));
        QVERIFY(m_shelf.isValid());
        const auto releases = m_server->collection().releases();
        for (int i = 0; i < 3; ++i)
            m_server->collection().putWant(
                {releases[i], QDateTime::currentDateTimeUtc(), i, QStringLiteral("note %1").arg(i)});
        QVERIFY(m_server->listen());
        m_rig = std::make_unique<Rig>(m_server->root(), m_dir->filePath(QStringLiteral("vinylvault.db")),
                                      m_server->token(), &m_clock);
        m_outbox = std::make_unique<store::Outbox>(m_rig->database());
        VV_SYNCED();
        m_server->forgetRequests();
    }
    void end()
    {
        m_outbox.reset();
        m_rig.reset();
        m_server.reset();
        m_dir.reset();
        m_clock.putRight();
    }

    void apply(const QList<Edit> &edits) { (void)applied(edits); }
    store::Edited applied(const QList<Edit> &edits)
    {
        const auto done = m_outbox->apply(edits, m_rig->clock().utc());
        const bool isOk = QTest::qVerify(done.has_value(), "applied", done ? "" : qPrintable(done.error().detail),
                                         __FILE__, __LINE__);
        return isOk ? *done : store::Edited();
    }
    /// As after a kill: the edit was noted and sent, and nobody has seen the answer.
    void sentWithoutAnswer(store::PushEdit edit, const QSet<qint64> &known)
    {
        edit.known = known;
        QVERIFY(store::PushList(m_rig->database()).sending(edit, m_rig->clock().utc()));
    }
    [[nodiscard]] QSet<qint64> copiesThere(ReleaseId release) const
    {
        QSet<qint64> numbers;
        const auto copies = m_server->collection().copiesOf(release);
        for (const InstanceId copy : copies)
            numbers.insert(copy.value);
        return numbers;
    }
    [[nodiscard]] InstanceId copy(int nth) const { return m_server->collection().copies().at(nth).instance; }
    [[nodiscard]] const demo::ServedCopy *there(InstanceId instance) const
    {
        return m_server->collection().copy(instance);
    }
    [[nodiscard]] QString fieldThere(InstanceId instance, FieldId field) const
    {
        return valueOf(there(instance)->fields, field);
    }
    [[nodiscard]] store::CopyDetail here(InstanceId instance) { return m_rig->reader.detail(instance).value(); }
    [[nodiscard]] QString fieldHere(InstanceId instance, FieldId field)
    {
        return valueOf(here(instance).copy.fields, field);
    }
    [[nodiscard]] QList<store::PendingEdit> waiting() { return store::SyncReader(m_rig->database()).edits().value(); }
    [[nodiscard]] int writes() const
    {
        const auto requests = m_server->requests();
        return static_cast<int>(
            std::count_if(requests.begin(), requests.end(),
                          [](const demo::RecordedRequest &request) { return request.method != "GET"; }));
    }
    [[nodiscard]] int rowsInOutbox()
    {
        QSqlQuery count(m_rig->database());
        return count.exec(QStringLiteral("SELECT count(*) FROM outbox")) && count.next() ? count.value(0).toInt() : -1;
    }
    /// Both sides are equal, and nothing waits.
    void isTheSame()
    {
        QList<Copy> theirs = m_server->collection().copies();
        std::sort(theirs.begin(), theirs.end(), [](const Copy &a, const Copy &b) { return a.instance < b.instance; });
        for (Copy &copy : theirs)
            copy.fields.removeIf([](const FieldValue &value) { return value.value.isEmpty(); });
        const QList<Copy> mine = m_rig->copies();
        QCOMPARE(mine.size(), theirs.size());
        for (qsizetype i = 0; i < mine.size(); ++i) {
            QCOMPARE(mine[i].instance, theirs[i].instance);
            QCOMPARE(mine[i].folder, theirs[i].folder);
            QCOMPARE(mine[i].rating, theirs[i].rating);
            QCOMPARE(mine[i].added, theirs[i].added);
            QCOMPARE(mine[i].fields, theirs[i].fields);
            QCOMPARE(mine[i].release.id, theirs[i].release.id);
        }
        QCOMPARE(rowsInOutbox(), 0);
    }

    FolderId m_shelf; ///< empty
    LateClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<demo::DiscogsServer> m_server;
    std::unique_ptr<Rig> m_rig;
    std::unique_ptr<store::Outbox> m_outbox;

private:
    [[nodiscard]] static QString valueOf(const QList<FieldValue> &fields, FieldId field)
    {
        const auto found = std::find_if(fields.begin(), fields.end(),
                                        [field](const FieldValue &value) { return value.field == field; });
        return found == fields.end() ? QString() : found->value;
    }
};

} // namespace vv::test
