// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "base/clock.h"
#include "base/paths.h"
#include "models/exchange.h"

#include <QAbstractItemView>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;

/// Files that come and go in the real window: the pages behind the settings have to follow.
class TstExchangeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void thePagesFollowAnImportAndItsUndo();
    void exportIsWrittenAndCanBeStopped();
    void anotherAccountEndsIt();

private:
    [[nodiscard]] models::Exchange &exchange() { return m_program->backend().exchange(); }
    [[nodiscard]] int rows(const char *view)
    {
        const QAbstractItemView *found = nullptr;
        // Its page may still have to be made.
        (void)QTest::qWaitFor([&] {
            return (found = m_program->window().findChild<QAbstractItemView *>(QString::fromLatin1(view))) != nullptr;
        });
        return found ? found->model()->rowCount() : -1;
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &content);

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<app::Program> m_program;
};

void TstExchangeWindow::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    Locations places;
    places.data = places.shared = places.config = m_dir->path();
    places.cache = m_dir->filePath(u"cache"_s);
    m_program = std::make_unique<app::Program>(
        app::ProgramBackend::Config{.places = places, .demo = true, .demoPlaces = places},
        gui::MainWindow::Mode::Desktop, m_clock);
    QSignalSpy finished(&m_program->backend(), &models::Backend::syncFinished);
    m_program->window().resize(1280, 800);
    m_program->window().show();
    m_program->backend().start();
    QVERIFY(finished.wait(30'000));
    QCOMPARE(rows("collectionView"), 300);
}

void TstExchangeWindow::cleanup()
{
    m_program.reset();
    m_dir.reset();
}

QString TstExchangeWindow::file(const QString &name, const QByteArray &content)
{
    const QString path = m_dir->filePath(name);
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("%s", qPrintable(out.errorString()));
    return path;
}

void TstExchangeWindow::thePagesFollowAnImportAndItsUndo()
{
    const QString collection
        = file(u"collection.csv"_s,
               "Catalog#,Artist,Title,Label,Format,Rating,Released,release_id,CollectionFolder,Date Added\n"
               "X 1,Ana Vidal,Low Tide,X,\"LP, Album\",,1971,70000001,Uncategorized,2024-01-01 10:00:00\n"
               "X 2,Ana Vidal,High Tide,X,\"LP, Album\",,1972,70000002,Uncategorized,2024-01-01 10:00:00\n");
    QSignalSpy checked(&exchange(), &models::Exchange::checked);
    exchange().checkImport(collection);
    QTRY_COMPARE(checked.count(), 1);
    QCOMPARE(rows("collectionView"), 300);
    QCOMPARE(exchange().importWork(), models::Exchange::Work::None);

    QSignalSpy imported(&exchange(), &models::Exchange::imported);
    exchange().startImport(collection);
    QCOMPARE(exchange().importWork(), models::Exchange::Work::Importing);
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(rows("collectionView"), 302);
    QCOMPARE(exchange().imports().size(), 1);

    QTRY_VERIFY(rows("wantlistView") > 0);
    const int wants = rows("wantlistView");
    exchange().startImport(file(u"wants.csv"_s,
                                "Catalog#,Artist,Title,Label,Format,Rating,Released,release_id,Notes\n"
                                "X 3,Ana Vidal,Ebb,X,LP,,1973,70000003,\n"));
    QTRY_COMPARE(imported.count(), 2);
    QTRY_COMPARE(rows("wantlistView"), wants + 1);
    QSignalSpy takenBack(&exchange(), &models::Exchange::takenBack);
    exchange().takeImportBack();
    QTRY_COMPARE(takenBack.count(), 1);
    QTRY_COMPARE(rows("wantlistView"), wants);
    exchange().takeImportBack();
    QTRY_COMPARE(takenBack.count(), 2);
    QCOMPARE(rows("collectionView"), 300);
    QVERIFY(exchange().imports().isEmpty());
}

void TstExchangeWindow::exportIsWrittenAndCanBeStopped()
{
    QList<models::ExportOutcome> outcomes;
    connect(&exchange(), &models::Exchange::exported, this,
            [&](const models::ExportOutcome &outcome) { outcomes += outcome; });
    const QString target = QString(exchange().folder() + u"/all.json"_s); // a folder that is made when it is needed
    exchange().startExport(target, {});
    QVERIFY(exchange().isExporting());
    QTRY_COMPARE(outcomes.size(), 1);
    QVERIFY(!outcomes.first().error);
    QCOMPARE(outcomes.first().counts.copies, 300);
    QVERIFY(QFileInfo(target).size() > 10'000);
    QVERIFY(!exchange().isExporting());
    exchange().startExport(m_dir->filePath(u"stopped.json"_s), {});
    exchange().cancelExport();
    QTRY_COMPARE(outcomes.size(), 2);
    QVERIFY(outcomes.last().error);
    QCOMPARE(outcomes.last().error->kind, Error::Kind::Cancelled);
    QVERIFY(!QFile::exists(m_dir->filePath(u"stopped.json"_s)));
    exchange().startExport(m_dir->filePath(u"no/such/folder.json"_s), {});
    QTRY_COMPARE(outcomes.size(), 3);
    QCOMPARE(outcomes.last().error->kind, Error::Kind::NotFound);
}

void TstExchangeWindow::anotherAccountEndsIt()
{
    QSignalSpy imported(&exchange(), &models::Exchange::imported);
    QByteArray many = "Catalog#,Artist,Title,Label,Format,Rating,Released,release_id,CollectionFolder,Date Added\n";
    for (int i = 0; i < 20'000; ++i)
        many += "X 1,Ana Vidal,Low Tide,X,LP,,1971," + QByteArray::number(70'000'000 + i) + ",Uncategorized,\n";
    exchange().startImport(file(u"many.csv"_s, many));
    m_program->backend().switchAccount(u"another"_s);
    QCOMPARE(exchange().importWork(), models::Exchange::Work::None);
    QTest::qWait(500);
    QCOMPARE(imported.count(), 0);
}

QTEST_MAIN(TstExchangeWindow)
#include "tst_exchangewindow.moc"
