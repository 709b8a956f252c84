// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowharness.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::test;
using store::ExportFormat;

/// The settings' cards that export and import files.
class TstExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void exportAsksForAPlace();
    void optionsGoWithTheFormat();
    void whatIsShownCanBeExportedAlone();
    void exportShowsItsWayAndEnd();
    void exportFailsInWords_data();
    void exportFailsInWords();
    void chosenFileIsLookedThroughFirst();
    void reviewThenImportThenUndo();
    void notNowChangesNothing();
    void nothingNewCannotBeImported();
    void problemsAreListedWithTheirLines();
    void importCanBeCancelled();
    void waitsForTheSync();
    void aFileCanBeDropped();
    void whatIsNoFileIsNotTaken();
    void earlierImportsCanBeTakenBackAfterAQuestion();
    void takingBackMayFail();
    void theSampleTakesNoImports();
    void anotherAccountForgetsTheReview();
    void kioskNeedsNoFileDialog();

private:
    void open(WindowHarness::Mode mode = WindowHarness::Mode::Desktop);
    template <class T = QPushButton>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->find<T>(name);
    }
    [[nodiscard]] bool shown(const char *name) const
    {
        const auto *widget = find<QWidget>(name);
        return widget && widget->isVisible();
    }
    [[nodiscard]] QString text(const char *name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] FakeExchange &files() { return m_window->backend.files; }
    [[nodiscard]] bool drop(const QUrl &url);
    [[nodiscard]] static store::ImportReport report();

    std::unique_ptr<WindowHarness> m_window;
};

void TstExchange::init()
{
    open();
}

void TstExchange::open(WindowHarness::Mode mode)
{
    m_window = std::make_unique<WindowHarness>(3, mode);
    QVERIFY(m_window->open(mode == WindowHarness::Mode::Kiosk ? QSize(800, 480) : QSize(1280, 800)));
    m_window->window->showPage(u"settings"_s);
}

store::ImportReport TstExchange::report()
{
    store::ImportReport report;
    report.format = store::ImportFormat::CollectionCsv;
    report.rows = 5012;
    report.added = 12;
    report.matched = 5000;
    report.wantsAdded = 3;
    report.plays = 40;
    report.edits = 2;
    report.importId = 1;
    report.items = {{u"added"_s, u"Ana Vidal – Low Tide"_s}, {u"changed"_s, u"Orla Finch – Hymns: rating 5, was 3"_s}};
    report.moreItems = 7;
    report.warnings = {u"two dates are alike"_s};
    return report;
}

bool TstExchange::drop(const QUrl &url)
{
    auto *card = find<QWidget>("importCard");
    QMimeData mime;
    mime.setUrls({url});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false);
    QApplication::sendEvent(card, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(card, &event);
    return event.isAccepted();
}

void TstExchange::exportAsksForAPlace()
{
    find<QPushButton>("exportButton")->click();
    auto *dialog = find<QFileDialog>("exportDialog");
    QVERIFY(dialog);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    QCOMPARE(dialog->defaultSuffix(), u"json"_s);
    const QString name = QFileInfo(dialog->selectedFiles().value(0)).fileName();
    QCOMPARE(name, u"vinylvault-okoye-%1.json"_s.arg(m_window->clock.utc().toLocalTime().date().toString(Qt::ISODate)));
    QCOMPARE(files().exports.size(), 0);
    Q_EMIT dialog->fileSelected(u"/tmp/somewhere.json"_s);
    QCOMPARE(files().exports.size(), 1);
    QCOMPARE(files().exports.first().first, u"/tmp/somewhere.json"_s);
    QCOMPARE(files().exports.first().second.format, ExportFormat::Json);
    QVERIFY(!files().exports.first().second.options.images);
    QVERIFY(!files().exports.first().second.options.prices);
}

void TstExchange::optionsGoWithTheFormat()
{
    auto *format = find<QComboBox>("exportFormat");
    QCOMPARE(format->count(), 5);
    QVERIFY(shown("exportImages") && shown("exportPrices") && !shown("exportSafeCells"));
    find<QCheckBox>("exportPrices")->setChecked(true);
    format->setCurrentIndex(format->findData(int(ExportFormat::CollectionCsv)));
    QVERIFY(!shown("exportImages") && !shown("exportPrices") && shown("exportSafeCells"));
    find<QCheckBox>("exportSafeCells")->setChecked(true);
    find<QPushButton>("exportButton")->click();
    auto *dialog = find<QFileDialog>("exportDialog");
    QCOMPARE(dialog->defaultSuffix(), u"csv"_s);
    Q_EMIT dialog->fileSelected(u"/tmp/somewhere.csv"_s);
    const store::ExportPlan plan = files().exports.first().second;
    QCOMPARE(plan.format, ExportFormat::CollectionCsv);
    QVERIFY(plan.safeCells);
    QVERIFY(!plan.options.prices); // a CSV has none
}

void TstExchange::whatIsShownCanBeExportedAlone()
{
    auto *what = find<QComboBox>("exportWhat");
    auto *format = find<QComboBox>("exportFormat");
    QVERIFY(what->isVisible() && !what->isEnabled()); // everything is shown
    find<QLineEdit>("searchField")->setText(u"velv OR marta"_s);
    QTRY_VERIFY(what->isEnabled());
    QVERIFY2(what->itemText(1).contains(u'1'), qPrintable(what->itemText(1)));
    what->setFocus();
    QTest::keyClick(what, Qt::Key_Down);
    QCOMPARE(what->currentIndex(), 1);
    QVERIFY(text("exportAbout").contains(u"These records"_s));
    find<QPushButton>("exportButton")->click();
    auto *dialog = find<QFileDialog>("exportDialog");
    QVERIFY(dialog);
    QVERIFY(dialog->selectedFiles().value(0).contains(u"selection"_s));
    Q_EMIT dialog->fileSelected(u"/tmp/some.json"_s);
    delete dialog;
    QCOMPARE(files().exports.size(), 1);
    QVERIFY(files().exports.first().second.selection);
    QCOMPARE(files().exports.first().second.selection->query, u"velv OR marta"_s);
    files().endExport({});
    // There is no part of a wantlist.
    format->setCurrentIndex(format->findData(int(ExportFormat::WantlistCsv)));
    QVERIFY(!what->isVisible());
    find<QPushButton>("exportButton")->click();
    Q_EMIT find<QFileDialog>("exportDialog")->fileSelected(u"/tmp/wants.csv"_s);
    QVERIFY(!files().exports.last().second.selection);
    files().endExport({});
    // And none when everything is shown again, or nothing.
    format->setCurrentIndex(0);
    find<QLineEdit>("searchField")->setText(u"nothing like it"_s);
    QTRY_VERIFY(!what->isEnabled());
    QCOMPARE(what->currentIndex(), 0);
}

void TstExchange::exportShowsItsWayAndEnd()
{
    find<QPushButton>("exportButton")->click();
    QVERIFY(!shown("exportBar") && !shown("cancelExportButton"));
    Q_EMIT find<QFileDialog>("exportDialog")->fileSelected(u"/tmp/somewhere.json"_s);
    QVERIFY(shown("exportBar") && shown("cancelExportButton"));
    QVERIFY(!find<QPushButton>("exportButton")->isEnabled());
    Q_EMIT files().exportProgressed(3'000'000);
    QVERIFY2(text("exportState").contains(u"MB"_s) || text("exportState").contains(u"MiB"_s),
             qPrintable(text("exportState")));
    find<QPushButton>("cancelExportButton")->click();
    QCOMPARE(files().exportCancels, 1);
    files().endExport({}, {.copies = 5012});
    QVERIFY(!shown("exportBar") && !shown("cancelExportButton"));
    QVERIFY2(text("exportState").contains(u"/tmp/somewhere.json"_s), qPrintable(text("exportState")));
    QVERIFY(shown("showExportButton"));
    QVERIFY(find<QPushButton>("exportButton")->isEnabled());
}

void TstExchange::exportFailsInWords_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("full") << int(Error::Kind::StorageFull);
    QTest::newRow("not writable") << int(Error::Kind::ReadOnly);
    QTest::newRow("folder gone") << int(Error::Kind::NotFound);
    QTest::newRow("cancelled") << int(Error::Kind::Cancelled);
}

void TstExchange::exportFailsInWords()
{
    QFETCH(int, kind);
    find<QPushButton>("exportButton")->click();
    Q_EMIT find<QFileDialog>("exportDialog")->fileSelected(u"/tmp/somewhere.json"_s);
    files().endExport(Error{static_cast<Error::Kind>(kind), u"the detail"_s});
    QVERIFY(!text("exportState").isEmpty());
    QVERIFY(shown("exportState") && !shown("showExportButton"));
    QVERIFY(find<QPushButton>("exportButton")->isEnabled());
}

void TstExchange::chosenFileIsLookedThroughFirst()
{
    find<QPushButton>("importButton")->click();
    auto *dialog = find<QFileDialog>("importDialog");
    QVERIFY(dialog);
    QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFile);
    Q_EMIT dialog->fileSelected(u"/tmp/collection.csv"_s);
    QCOMPARE(files().checks, QStringList{u"/tmp/collection.csv"_s});
    QVERIFY(files().importsAsked.isEmpty());
    QVERIFY(shown("importBar") && shown("cancelImportButton"));
    QVERIFY(!find<QPushButton>("importButton")->isEnabled());
    QVERIFY(text("importState").contains(u"collection.csv"_s));
    Q_EMIT files().importProgressed(40);
    QCOMPARE(find<QProgressBar>("importBar")->value(), 40);
}

void TstExchange::reviewThenImportThenUndo()
{
    QVERIFY(drop(QUrl::fromLocalFile(u"/tmp/collection.csv"_s)));
    files().answer(report());
    QVERIFY(shown("importReview"));
    QVERIFY(!shown("importBar") && !shown("importState"));
    QVERIFY(text("importTitle").contains(u"collection.csv"_s));
    const QString facts = text("importFacts");
    for (const QString &part : {u"12"_s, u"40"_s, u"Discogs"_s})
        QVERIFY2(facts.contains(part), qPrintable(facts));
    const QString details = find<QPlainTextEdit>("importDetails")->toPlainText();
    QVERIFY2(details.contains(u"Low Tide"_s) && details.contains(u"two dates are alike"_s), qPrintable(details));
    QVERIFY(find<QPushButton>("declineImportButton")->hasFocus()); // what changes nothing

    find<QPushButton>("acceptImportButton")->click();
    QCOMPARE(files().importsAsked, QStringList{u"/tmp/collection.csv"_s});
    QVERIFY(!shown("importReview") && shown("importBar"));
    files().past = {{1, u"collection.csv"_s, store::ImportFormat::CollectionCsv, m_window->clock.utc()}};
    files().answer(report());
    QVERIFY(text("importState").contains(u"collection.csv"_s));
    QVERIFY(shown("undoImportButton"));
    QVERIFY(find<QPushButton>("undoImportButton")->hasFocus());

    find<QPushButton>("undoImportButton")->click(); // at once: it was just done
    QCOMPARE(files().takeBacks, 1);
    QVERIFY(!shown("undoImportButton") && !shown("cancelImportButton"));
    files().past.clear();
    files().endTakingBack(store::ImportUndone{.file = u"collection.csv"_s, .kept = 2});
    QVERIFY2(text("importState").contains(u'2'), qPrintable(text("importState")));
    QVERIFY(!shown("undoImportButton"));
    QVERIFY(find<QPushButton>("importButton")->isEnabled());
}

void TstExchange::notNowChangesNothing()
{
    QVERIFY(drop(QUrl::fromLocalFile(u"/tmp/collection.csv"_s)));
    files().answer(report());
    QTest::keyClick(find<QPushButton>("declineImportButton"), Qt::Key_Escape);
    QVERIFY(!shown("importReview"));
    QVERIFY(files().importsAsked.isEmpty());
    QVERIFY(shown("importCard")); // still on the page
    QVERIFY(find<QPushButton>("importButton")->hasFocus());
}

void TstExchange::nothingNewCannotBeImported()
{
    QVERIFY(drop(QUrl::fromLocalFile(u"/tmp/collection.csv"_s)));
    store::ImportReport same;
    same.format = store::ImportFormat::Json;
    same.rows = same.matched = 3;
    files().answer(same);
    QVERIFY(shown("importReview") && !shown("acceptImportButton") && !shown("importDetails"));
    find<QPushButton>("declineImportButton")->click();
    QVERIFY(!shown("importReview"));
}

void TstExchange::problemsAreListedWithTheirLines()
{
    QVERIFY(drop(QUrl::fromLocalFile(u"/tmp/broken.csv"_s)));
    store::ImportReport broken;
    broken.error = Error{Error::Kind::Storage, u"line 12: the row is cut off. Nothing was changed."_s};
    broken.problems = {{12, u"the row is cut off"_s}, {0, u"it is in UTF-16"_s}};
    broken.moreProblems = 4;
    files().answer(broken);
    QVERIFY(!shown("acceptImportButton"));
    const QString details = find<QPlainTextEdit>("importDetails")->toPlainText();
    QVERIFY2(details.contains(u"12: the row is cut off"_s) && details.contains(u"UTF-16"_s)
                 && details.contains(u"4 "_s),
             qPrintable(details));
}

void TstExchange::importCanBeCancelled()
{
    QVERIFY(drop(QUrl::fromLocalFile(u"/tmp/collection.csv"_s)));
    QVERIFY(find<QPushButton>("cancelImportButton")->hasFocus());
    find<QPushButton>("cancelImportButton")->click();
    QCOMPARE(files().importCancels, 1);
    QVERIFY(!find<QPushButton>("cancelImportButton")->isEnabled());
    store::ImportReport stopped;
    stopped.error = Error{Error::Kind::Cancelled, {}};
    files().answer(stopped);
    QVERIFY(!shown("importReview") && !shown("importBar"));
    QVERIFY(shown("importState"));
    QVERIFY(find<QPushButton>("importButton")->isEnabled());
}

void TstExchange::waitsForTheSync()
{
    m_window->backend.begin();
    QVERIFY(drop(QUrl::fromLocalFile(u"/tmp/collection.csv"_s)));
    const QString waiting = text("importState");
    m_window->backend.finish();
    QVERIFY(text("importState") != waiting);
    QVERIFY(shown("importBar"));
}

void TstExchange::aFileCanBeDropped()
{
    QVERIFY(drop(QUrl::fromLocalFile(u"/tmp/a file.json"_s)));
    QCOMPARE(files().checks, QStringList{u"/tmp/a file.json"_s});
    QVERIFY(!drop(QUrl::fromLocalFile(u"/tmp/another.json"_s))); // one at a time
}

void TstExchange::whatIsNoFileIsNotTaken()
{
    QVERIFY(!drop(QUrl(u"https://www.discogs.com/"_s)));
    QVERIFY(files().checks.isEmpty());
}

void TstExchange::earlierImportsCanBeTakenBackAfterAQuestion()
{
    QVERIFY(!shown("undoImportButton"));
    files().setPast({{2, u"second.csv"_s, store::ImportFormat::CollectionCsv, m_window->clock.utc().addDays(-3)},
                     {1, u"first.json"_s, store::ImportFormat::Json, m_window->clock.utc().addDays(-30)}});
    QVERIFY(shown("undoImportButton"));
    QVERIFY(text("pastImport").contains(u"second.csv"_s));
    find<QPushButton>("undoImportButton")->click();
    QVERIFY(shown("undoImportQuestion"));
    QCOMPARE(files().takeBacks, 0);
    find<QPushButton>("undoImportNoButton")->click();
    QCOMPARE(files().takeBacks, 0);
    find<QPushButton>("undoImportButton")->click();
    find<QPushButton>("undoImportYesButton")->click();
    QCOMPARE(files().takeBacks, 1);
}

void TstExchange::takingBackMayFail()
{
    files().setPast({{2, u"second.csv"_s, store::ImportFormat::CollectionCsv, m_window->clock.utc()}});
    find<QPushButton>("undoImportButton")->click();
    find<QPushButton>("undoImportYesButton")->click();
    files().endTakingBack(fail(Error::Kind::StorageFull, u"no room"_s));
    QVERIFY2(text("importState").contains(u"no room"_s), qPrintable(text("importState")));
    QVERIFY(shown("undoImportButton"));
}

void TstExchange::theSampleTakesNoImports()
{
    m_window->backend.demo = true;
    Q_EMIT m_window->backend.storeChanged();
    QVERIFY(!shown("importButton"));
    QVERIFY(!drop(QUrl::fromLocalFile(u"/tmp/collection.csv"_s)));
    QVERIFY(shown("exportButton"));
}

void TstExchange::anotherAccountForgetsTheReview()
{
    QVERIFY(drop(QUrl::fromLocalFile(u"/tmp/collection.csv"_s)));
    files().answer(report());
    Q_EMIT m_window->backend.accountSwitched();
    QVERIFY(!shown("importReview"));
    QVERIFY(find<QPushButton>("importButton")->isEnabled());
}

void TstExchange::kioskNeedsNoFileDialog()
{
    m_window.reset();
    open(WindowHarness::Mode::Kiosk);
    const QTemporaryDir folder;
    files().place = folder.path();
    QVERIFY(!shown("importButton") && !shown("importFiles")); // there is none
    QFile file(folder.filePath(u"collection.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    m_window->window->showPage(u"collection"_s);
    m_window->window->showPage(u"settings"_s);
    QCOMPARE(find<QComboBox>("importFiles")->currentText(), u"collection.csv"_s);
    find<QPushButton>("importButton")->click();
    QVERIFY(!find<QFileDialog>("importDialog"));
    QCOMPARE(files().checks, QStringList{folder.filePath(u"collection.csv"_s)});
    find<QPushButton>("exportButton")->click();
    QVERIFY(!find<QFileDialog>("exportDialog"));
    QCOMPARE(QFileInfo(files().exports.first().first).absolutePath(), folder.path());
    files().endExport({}, {.copies = 3});
    QVERIFY(!shown("showExportButton"));
}

QTEST_MAIN(TstExchange)
#include "tst_exchange.moc"
