// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programstage.h"
#include "store/backup.h"
#include "store/storefixture.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vv;

/// Damage that opening the database does not meet is noticed all the same, and a backup offered.
class TstDamageWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
    void aSoundOneIsLeftAlone();
    void aDamagedTableIsNoticed();

private:
    static constexpr int kLongestWait = 20'000;

    void damage();
    [[nodiscard]] QString database() const { return m_stage->places().database(); }

    std::unique_ptr<test::ProgramStage> m_stage;
    qint64 m_pageSize = 0;
    qint64 m_root = 0; ///< of the table of tags
};

void TstDamageWindow::init()
{
    m_stage = std::make_unique<test::ProgramStage>();
    VV_OK(m_stage->places().prepare());
    test::Store store;
    QList<Copy> copies;
    for (int i = 1; i <= 40; ++i)
        copies += test::makeCopy(1000 + i, test::makeRelease(i, u"Artist %1"_s.arg(i), u"Title %1"_s.arg(i), 1960));
    VV_OK(store.sync(copies));
    m_pageSize = store.number(u"PRAGMA page_size"_s);
    m_root = store.number(u"SELECT rootpage FROM sqlite_schema WHERE name = 'tags'"_s);
    QVERIFY(store.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    QVERIFY(QFile::copy(store.folder.filePath(u"vinylvault.db"_s), database()));
    VV_OK(store::makeBackup(database(), store::BackupReason::Asked, store.now));
}

void TstDamageWindow::damage()
{
    QFile file(database());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((m_root - 1) * m_pageSize));
    QCOMPARE(file.write(QByteArray(m_pageSize, '\x5a')), m_pageSize);
}

void TstDamageWindow::aSoundOneIsLeftAlone()
{
    QVERIFY(m_stage->open());
    const QSignalSpy failed(&m_stage->program->backend(), &app::ProgramBackend::storeFailed);
    QTest::qWait(4000); // a second longer than it takes
    QCOMPARE(failed.size(), 0);
}

void TstDamageWindow::aDamagedTableIsNoticed()
{
    damage();
    QVERIFY(m_stage->open());
    QSignalSpy failed(&m_stage->program->backend(), &app::ProgramBackend::storeFailed);
    QVERIFY(failed.wait(kLongestWait));
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Damaged);
    QSignalSpy restored(&m_stage->program->backend(), &models::Backend::backupRestored);
    const auto buttons = m_stage->program->window().findChildren<QPushButton *>();
    const auto offer = std::ranges::find_if(
        buttons, [](const QPushButton *button) { return button->isVisible() && button->text().contains(u"backup"_s); });
    QVERIFY(offer != buttons.cend());
    (*offer)->click();
    QVERIFY(restored.wait(kLongestWait));
    const auto outcome = restored.first().first().value<Result<QString>>();
    VV_OK(outcome);
    QVERIFY(QFile::exists(*outcome)); // what was damaged is only set aside
}

QTEST_MAIN(TstDamageWindow)
#include "tst_damagewindow.moc"
