// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importcard.h"

#include "base/clock.h"
#include "gui/errortext.h"
#include "gui/importreview.h"
#include "gui/importtext.h"
#include "gui/inlinequestion.h"
#include "gui/timetext.h"
#include "gui/widgets.h"
#include "models/backend.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

using Work = models::Exchange::Work;

const QStringList kEndings{u"*.json"_s, u"*.csv"_s, u"*.db"_s, u"*.sqlite"_s, u"*.sqlite3"_s};

} // namespace

ImportCard::ImportCard(models::Backend &backend, Clock &clock, bool touch, QWidget *parent)
    : QFrame(parent)
    , m_backend(backend)
    , m_exchange(backend.exchange())
    , m_clock(clock)
    , m_touch(touch)
    , m_about(makeLabel(u"muted"_s))
    , m_files(new QComboBox)
    , m_choose(makeButton(u"importButton"_s, touch ? tr("Look through it") : tr("Choose a file…")))
    , m_review(new ImportReview)
    , m_state(makeLabel(u"muted"_s))
    , m_bar(new QProgressBar)
    , m_cancel(makeButton(u"cancelImportButton"_s, tr("Cancel")))
    , m_past(makeLabel(u"muted"_s))
    , m_undo(makeButton(u"undoImportButton"_s, tr("Undo import")))
    , m_question(new InlineQuestion(u"undoImport"_s, tr("Take it back"), tr("Keep it")))
{
    setObjectName(u"importCard"_s);
    setKind(this, u"card"_s);
    setAcceptDrops(!touch);
    m_about->setObjectName(u"importAbout"_s);
    m_files->setObjectName(u"importFiles"_s);
    m_files->setAccessibleName(tr("File to import"));
    m_state->setObjectName(u"importState"_s);
    m_state->hide();
    m_bar->setObjectName(u"importBar"_s);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_bar->setTextVisible(false);
    m_past->setObjectName(u"pastImport"_s);

    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_files, 1);
    top->addWidget(m_choose);
    if (!touch)
        top->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(10);
    middle->addWidget(m_state, 1);
    middle->addWidget(m_cancel);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(10);
    bottom->addWidget(m_past, 1);
    bottom->addWidget(m_undo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(m_about);
    layout->addLayout(top);
    layout->addWidget(m_review);
    layout->addWidget(m_bar);
    layout->addLayout(middle);
    layout->addLayout(bottom);
    layout->addWidget(m_question);

    connect(m_choose, &QPushButton::clicked, this, &ImportCard::choose);
    connect(m_review, &ImportReview::accepted, this, &ImportCard::start);
    connect(m_review, &ImportReview::declined, this, [this] {
        update();
        m_choose->setFocus(Qt::OtherFocusReason);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_exchange.cancelImport();
    });
    connect(m_undo, &QPushButton::clicked, this, &ImportCard::takeBack);
    connect(m_question, &InlineQuestion::accepted, this, [this] {
        m_exchange.takeImportBack();
        update();
    });
    connect(m_question, &InlineQuestion::declined, m_undo, qOverload<>(&QWidget::setFocus));
    connect(&m_exchange, &models::Exchange::checked, this, &ImportCard::checked);
    connect(&m_exchange, &models::Exchange::imported, this, &ImportCard::imported);
    connect(&m_exchange, &models::Exchange::importProgressed, this, [this](int percent) {
        m_bar->setRange(0, 100);
        m_bar->setValue(percent);
    });
    connect(&m_exchange, &models::Exchange::takenBack, this,
            [this](const store::ImportUndone &undone) { ended(takenBackText(undone)); });
    connect(&m_exchange, &models::Exchange::takeBackFailed, this,
            [this](const Error &error) { ended(errorText(error, Doing::Importing).sentence()); });
    connect(&m_exchange, &models::Exchange::importsChanged, this, &ImportCard::update);
    connect(&m_backend, &models::Backend::syncStarted, this, &ImportCard::update);
    connect(&m_backend, &models::Backend::syncFinished, this, &ImportCard::update);
    connect(&m_backend, &models::Backend::accountSwitched, this, &ImportCard::forget);
    connect(&m_backend, &models::Backend::storeChanged, this, &ImportCard::update);
    update();
}

void ImportCard::choose()
{
    if (m_touch) {
        if (const QString file = m_files->currentData().toString(); !file.isEmpty())
            check(file);
        return;
    }
    auto *dialog = new QFileDialog(window(), tr("Import from"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(u"importDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Collections (%1)").arg(kEndings.join(u' ')), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportCard::check);
    dialog->open();
}

QString ImportCard::fileName() const
{
    return QFileInfo(m_file).fileName();
}

void ImportCard::check(const QString &file)
{
    if (m_exchange.importWork() != Work::None || m_backend.isDemo())
        return;
    m_file = file;
    m_state->hide();
    m_justImported = false;
    m_exchange.checkImport(file);
    update();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ImportCard::checked(const store::ImportReport &report)
{
    if (report.error && report.error->kind == Error::Kind::Cancelled)
        return ended(errorText(*report.error, Doing::Importing).sentence());
    m_state->hide();
    m_review->show(report, fileName());
    update();
}

void ImportCard::start()
{
    m_exchange.startImport(m_file);
    update();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ImportCard::imported(const store::ImportReport &report)
{
    if (report.error && !report.problems.isEmpty()) { // the file is another one than it was when it was looked through
        m_state->hide();
        m_review->show(report, fileName());
        return update();
    }
    m_justImported = !report.error && report.importId > 0;
    ended(report.error ? errorText(*report.error, Doing::Importing).sentence() : importedText(report, fileName()));
}

void ImportCard::takeBack()
{
    const auto imports = m_exchange.imports();
    if (imports.isEmpty())
        return;
    if (m_justImported) {
        m_exchange.takeImportBack();
        return update();
    }
    m_question->ask(tr("Take back the import of %1, %2? What it brought goes again. What Discogs has by now, and what "
                       "you changed since, stays.")
                        .arg(imports.first().file, agoText(imports.first().imported, m_clock.utc())));
}

void ImportCard::ended(const QString &text)
{
    const bool hadFocus = m_cancel->hasFocus() || m_undo->hasFocus();
    m_state->setText(text);
    m_state->show();
    update();
    if (hadFocus || !window()->focusWidget())
        (m_justImported && m_undo->isVisibleTo(this) ? m_undo : m_choose)->setFocus(Qt::OtherFocusReason);
}

void ImportCard::forget()
{
    m_file.clear();
    m_justImported = false;
    m_review->hide();
    m_question->hide();
    m_state->hide();
    update();
}

void ImportCard::update()
{
    const bool demo = m_backend.isDemo();
    const bool busy = m_exchange.importWork() != Work::None;
    const bool asking = m_review->isVisibleTo(this);
    if (busy)
        m_question->hide();
    if (demo)
        m_about->setText(tr("Import into your own collection: this one is the sample."));
    else if (m_touch)
        m_about->setText(tr("Files are looked for in %1. You see first what one would bring.")
                             .arg(QDir::toNativeSeparators(m_exchange.folder())));
    else
        m_about->setText(
            tr("A JSON export, a CSV of the Discogs website, or the database of an older VinylVault. Choose "
               "it or drop it here; you see first what it would bring."));
    m_files->setVisible(m_touch && !demo && m_files->count() > 0);
    m_choose->setVisible(!demo && (!m_touch || m_files->count() > 0));
    m_choose->setEnabled(!busy && !asking);
    m_files->setEnabled(!busy && !asking);
    showWork();
    showPast();
}

void ImportCard::showWork()
{
    const Work work = m_exchange.importWork();
    const bool busy = work != Work::None;
    if (busy && !m_bar->isVisibleTo(this))
        m_bar->setRange(0, 0);
    m_bar->setVisible(busy);
    m_cancel->setVisible(work == Work::Checking || work == Work::Importing); // what is taken back is not stopped
    if (!busy)
        m_cancel->setEnabled(true);
    if (!busy)
        return;
    if (m_backend.isSyncing())
        m_state->setText(tr("Waits until the sync has ended."));
    else if (work == Work::Checking)
        m_state->setText(tr("Looking through %1…").arg(fileName()));
    else if (work == Work::Importing)
        m_state->setText(tr("Importing %1…").arg(fileName()));
    else
        m_state->setText(tr("Taking the import back…"));
    m_state->show();
}

void ImportCard::showPast()
{
    const auto imports = m_exchange.imports();
    const bool shown = !imports.isEmpty() && m_exchange.importWork() == Work::None && !m_review->isVisibleTo(this);
    if (shown) {
        QStringList sentences;
        if (!m_justImported) // else it has just been said
            sentences += tr("%1 was imported %2.")
                             .arg(imports.first().file, agoText(imports.first().imported, m_clock.utc()));
        if (imports.size() > 1)
            sentences += tr("%Ln earlier import(s) can be undone after it.", nullptr, int(imports.size()) - 1);
        m_past->setText(sentences.join(u' '));
    }
    m_past->setVisible(shown);
    m_undo->setVisible(shown);
    if (!shown)
        m_question->hide();
}

void ImportCard::listFiles()
{
    m_files->clear();
    if (m_exchange.folder().isEmpty()) // no account is open yet; an empty path would be the working directory
        return;
    const auto files = QDir(m_exchange.folder()).entryInfoList(kEndings, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files)
        m_files->addItem(file.fileName(), file.absoluteFilePath());
}

void ImportCard::showEvent(QShowEvent *event)
{
    if (m_touch)
        listFiles();
    update();
    QFrame::showEvent(event);
}

QString ImportCard::droppedFile(const QMimeData *dropped) const
{
    const auto urls = dropped->urls();
    const bool ready = m_exchange.importWork() == Work::None && !m_backend.isDemo() && !m_review->isVisibleTo(this);
    return ready && urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

void ImportCard::setDropping(bool on)
{
    setProperty("dropping", on);
    update();
}

void ImportCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFile(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setDropping(true);
}

void ImportCard::dragLeaveEvent(QDragLeaveEvent *event)
{
    setDropping(false);
    QFrame::dragLeaveEvent(event);
}

void ImportCard::dropEvent(QDropEvent *event)
{
    setDropping(false);
    const QString file = droppedFile(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    check(file);
}

} // namespace vv::gui
