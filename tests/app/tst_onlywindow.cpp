// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/onlywindow.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace vv;
using vv::app::OnlyWindow;

/// The first window, and what becomes of a second start.
class TstOnlyWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsCalled();
    void anotherFolderIsAnotherWindow();
    void theNextStartIsFirstAgain();
    void aFirstOneThatHangsIsSaid();
    void aFolderThatCannotBeWrittenIsNoReasonNotToStart();
    void theProgramStartedTwice();
};

void TstOnlyWindow::theFirstIsCalled()
{
    const QTemporaryDir dir;
    const OnlyWindow first(dir.path());
    QVERIFY(first.isFirst());
    QSignalSpy called(&first, &OnlyWindow::called);
    // Another process in real life; here a thread, because the first one has to answer meanwhile.
    for (const QString &account : {u"okoye"_s, QString()}) {
        bool isFirst = true;
        bool answered = false;
        const std::unique_ptr<QThread> second(QThread::create([&] {
            const OnlyWindow other(dir.path());
            isFirst = other.isFirst();
            answered = other.callFirst(account).has_value();
        }));
        second->start();
        QTRY_VERIFY(second->isFinished());
        QVERIFY(!isFirst);
        QVERIFY(answered);
    }
    QCOMPARE(called.count(), 2);
    QCOMPARE(called[0][0].toString(), u"okoye"_s);
    QCOMPARE(called[1][0].toString(), QString());
}

void TstOnlyWindow::anotherFolderIsAnotherWindow()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    const OnlyWindow first(one.path());
    const OnlyWindow second(other.path());
    QVERIFY(first.isFirst());
    QVERIFY(second.isFirst());
}

void TstOnlyWindow::theNextStartIsFirstAgain()
{
    const QTemporaryDir dir;
    {
        const OnlyWindow first(dir.path());
        QVERIFY(first.isFirst());
    }
    const OnlyWindow next(dir.path());
    QVERIFY(next.isFirst());
}

void TstOnlyWindow::aFirstOneThatHangsIsSaid()
{
    const QTemporaryDir dir;
    const OnlyWindow first(dir.path());
    const OnlyWindow second(dir.path());
    QVERIFY(!second.isFirst());
    const auto called = second.callFirst({}); // this thread is the first one's, too, and does not answer
    QVERIFY(!called);
    QVERIFY(called.error().detail.contains(u"does not answer"_s));
}

void TstOnlyWindow::aFolderThatCannotBeWrittenIsNoReasonNotToStart()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const OnlyWindow window(file.fileName()); // is no folder
    QVERIFY(window.isFirst());
}

void TstOnlyWindow::theProgramStartedTwice()
{
    const QTemporaryDir dir;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, dir.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, dir.path());
    environment.insert(u"XDG_STATE_HOME"_s, dir.path());
    environment.insert(u"VINYLVAULT_DATA_DIR"_s, dir.filePath(u"vault"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QProcess first;
    first.setProcessEnvironment(environment);
    first.start(QStringLiteral(VV_PROGRAM), {u"--demo"_s});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(dir.filePath(u"vault/window.lock"_s)), 20000);
    QProcess second;
    second.setProcessEnvironment(environment);
    second.start(QStringLiteral(VV_PROGRAM), {u"--demo"_s});
    QVERIFY(second.waitForFinished(30000));
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.state(), QProcess::Running);
    first.terminate();
    QVERIFY(first.waitForFinished(20000));
}

QTEST_GUILESS_MAIN(TstOnlyWindow)
#include "tst_onlywindow.moc"
