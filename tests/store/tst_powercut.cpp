// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checkup.h"
#include "store/database.h"
#include "writersteps.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

/// A process that writes is killed, again and again: what it was told to be done is there, and nothing is half done.
class TstPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStepsAreWhatTheySay();
    void losesNothing();
};

void TstPowerCut::theStepsAreWhatTheySay()
{
    const QTemporaryDir dir;
    const auto database = Database::open(dir.filePath(u"vinylvault.db"_s), Database::Mode::ReadWrite);
    QVERIFY(database);
    const QSqlDatabase db = (*database)->handle();
    QVERIFY(makeWorkplace(db));
    QCOMPARE(stateOf(db).value(), stateAfter(0));
    for (int number = 1; number <= 150; ++number) {
        const auto done = makeStep(db, number);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(stateOf(db).value(), stateAfter(number));
        QVERIFY(stateAfter(number) != stateAfter(number - 1) || number % 8 == 6); // a batch may repeat what is there
    }
}

void TstPowerCut::losesNothing()
{
    // A failure names the seed; VV_CUTS takes more or fewer of them.
    const int rounds = qEnvironmentVariableIsSet("VV_CUTS") ? qEnvironmentVariableIntValue("VV_CUTS") : 500;
    const int seed = qEnvironmentVariableIsSet("VV_SEED") ? qEnvironmentVariableIntValue("VV_SEED") : 1;
    qInfo("VV_SEED=%d VV_CUTS=%d", seed, rounds);
    QRandomGenerator dice(static_cast<quint32>(seed));
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"vinylvault.db"_s);
    {
        const auto database = Database::open(file, Database::Mode::ReadWrite);
        QVERIFY(database);
        QVERIFY(makeWorkplace((*database)->handle()));
    }
    int done = 0;
    int unheard = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess writer;
        writer.start(QStringLiteral(VV_WRITER), {file, QString::number(done + 1)});
        // Some are killed while they open the database, or are about to.
        if (dice.bounded(8) > 0)
            QVERIFY2(writer.waitForReadyRead(), writer.readAllStandardError().constData());
        QThread::usleep(dice.bounded(12000));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QVERIFY2(writer.exitStatus() == QProcess::CrashExit, writer.readAllStandardError().constData());
        const auto lines = writer.readAllStandardOutput().split('\n');
        // The last one is empty, or was cut off while it was printed.
        const int heard = lines.size() > 1 ? lines[lines.size() - 2].toInt() : done;

        const auto checked = examine(file);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
        QVERIFY2(checked->damage.isEmpty(), qPrintable(checked->damage.join(u'\n')));
        QVERIFY2(checked->brokenReferences.isEmpty(), qPrintable(checked->brokenReferences.join(u'\n')));
        QVERIFY(checked->isSearchSound());
        const auto database = Database::open(file, Database::Mode::ReadWrite);
        QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
        const auto state = stateOf((*database)->handle());
        QVERIFY2(state, state ? "" : qPrintable(state.error().detail));
        // One more may be there: it was done, but there was no time to say so.
        const bool more = *state == stateAfter(heard + 1);
        if (!more)
            QCOMPARE(*state, stateAfter(heard));
        unheard += more ? 1 : 0;
        done = heard + (more ? 1 : 0);
    }
    qInfo("%d steps, of which %d were done but not told", done, unheard);
    QVERIFY(done > rounds / 2);
}

QTEST_GUILESS_MAIN(TstPowerCut)
#include "tst_powercut.moc"
