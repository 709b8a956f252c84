// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exportcard.h"

#include "base/clock.h"
#include "gui/errortext.h"
#include "gui/widgets.h"
#include "gui/wrappedchoice.h"
#include "models/backend.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

using store::ExportFormat;

enum What : int { kEverything, kShown };

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(vv::gui::ExportCard)
};

struct FormatWords {
    QString name;
    QString about;
    QString ending;
    QString filter; ///< of the file dialog
};

FormatWords wordsFor(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Json:
        return {ExportWords::tr("Everything (JSON)"),
                ExportWords::tr(
                    "All that is here, plays, tags and notes included. VinylVault reads it again without a loss."),
                u"json"_s, ExportWords::tr("JSON files (*.json)")};
    case ExportFormat::CollectionCsv:
        return {ExportWords::tr("Collection as Discogs writes it (CSV)"),
                ExportWords::tr("The columns of the website's own export, for a spreadsheet."), u"csv"_s,
                ExportWords::tr("CSV files (*.csv)")};
    case ExportFormat::WantlistCsv:
        return {ExportWords::tr("Wantlist as Discogs writes it (CSV)"),
                ExportWords::tr("The columns of the website's own export, for a spreadsheet."), u"csv"_s,
                ExportWords::tr("CSV files (*.csv)")};
    case ExportFormat::Html:
        return {ExportWords::tr("Page to carry (HTML)"),
                ExportWords::tr("One file with a search field, for a telephone or on paper. It needs no network."),
                u"html"_s, ExportWords::tr("HTML files (*.html)")};
    case ExportFormat::Tellico:
        return {ExportWords::tr("For Tellico (XML)"), ExportWords::tr("A music collection that Tellico opens."),
                u"xml"_s, ExportWords::tr("XML files (*.xml)")};
    }
    Q_UNREACHABLE();
}

bool isCsv(ExportFormat format)
{
    return format == ExportFormat::CollectionCsv || format == ExportFormat::WantlistCsv;
}

QString outcomeText(const models::ExportOutcome &outcome)
{
    const QString file = QDir::toNativeSeparators(outcome.file);
    return outcome.format == ExportFormat::WantlistCsv
        ? ExportWords::tr("Exported %Ln want(s) to %1.", nullptr, outcome.counts.wants).arg(file)
        : ExportWords::tr("Exported %Ln copies to %1.", nullptr, outcome.counts.copies).arg(file);
}

} // namespace

ExportCard::ExportCard(models::Backend &backend, Clock &clock, bool touch, QWidget *parent)
    : QFrame(parent)
    , m_backend(backend)
    , m_exchange(backend.exchange())
    , m_clock(clock)
    , m_touch(touch)
    , m_format(new QComboBox)
    , m_what(new QComboBox)
    , m_about(makeLabel(u"muted"_s))
    , m_images(new WrappedCheckBox(tr("With pictures: their addresses, and your own photos")))
    , m_prices(new WrappedCheckBox(tr("With prices")))
    , m_safeCells(new WrappedCheckBox(tr("Keep spreadsheets from taking texts for formulas")))
    , m_export(makeButton(u"exportButton"_s, touch ? tr("Export") : tr("Export…")))
    , m_state(makeLabel(u"muted"_s))
    , m_bar(new QProgressBar)
    , m_cancel(makeButton(u"cancelExportButton"_s, tr("Cancel")))
    , m_show(makeButton(u"showExportButton"_s, tr("Show in folder")))
{
    setObjectName(u"exportCard"_s);
    setKind(this, u"card"_s);
    m_format->setObjectName(u"exportFormat"_s);
    m_format->setAccessibleName(tr("Format of the export"));
    for (const ExportFormat each : {ExportFormat::Json, ExportFormat::CollectionCsv, ExportFormat::WantlistCsv,
                                    ExportFormat::Html, ExportFormat::Tellico})
        m_format->addItem(wordsFor(each).name, int(each));
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setObjectName(u"exportWhat"_s);
    m_what->setAccessibleName(tr("What is exported"));
    m_what->addItems({QString(), QString()});
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_about->setObjectName(u"exportAbout"_s);
    m_images->setObjectName(u"exportImages"_s);
    m_prices->setObjectName(u"exportPrices"_s);
    m_safeCells->setObjectName(u"exportSafeCells"_s);
    const QString caution = tr("Discogs does not want these passed on: for yourself only.");
    m_images->setAccessibleDescription(caution);
    m_images->setToolTip(caution);
    m_prices->setAccessibleDescription(caution);
    m_prices->setToolTip(caution);
    m_state->setObjectName(u"exportState"_s);
    m_bar->setObjectName(u"exportBar"_s);
    m_bar->setAccessibleName(tr("The export is being written"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0); // how long a file gets is known when it is whole

    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_format, 1);
    top->addWidget(m_export);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(10);
    bottom->addWidget(m_state, 1);
    bottom->addWidget(m_cancel);
    bottom->addWidget(m_show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_what);
    layout->addWidget(m_about);
    for (QCheckBox *box : {m_images, m_prices, m_safeCells})
        layout->addWidget(box);
    layout->addWidget(m_bar);
    layout->addLayout(bottom);

    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportCard::showOptions);
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportCard::showOptions);
    connect(m_export, &QPushButton::clicked, this, &ExportCard::choose);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_exchange.cancelExport();
    });
    connect(m_show, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_written).absolutePath())); });
    connect(&m_exchange, &models::Exchange::exportProgressed, this,
            [this](qint64 bytes) { m_state->setText(tr("%1 written").arg(QLocale().formattedDataSize(bytes))); });
    connect(&m_exchange, &models::Exchange::exported, this, &ExportCard::ended);
    showParts();
    m_state->hide();
    m_show->hide();
    showWork();
}

ExportFormat ExportCard::format() const
{
    return static_cast<ExportFormat>(m_format->currentData().toInt());
}

bool ExportCard::isOfPart() const
{
    return m_what->currentIndex() == kShown && format() != ExportFormat::WantlistCsv;
}

store::ExportPlan ExportCard::plan() const
{
    const bool csv = isCsv(format());
    return {.format = format(),
            .options = {.images = !csv && m_images->isChecked(), .prices = !csv && m_prices->isChecked()},
            .safeCells = csv && m_safeCells->isChecked(),
            .selection = isOfPart() ? std::optional(m_shown) : std::nullopt};
}

void ExportCard::setShown(const store::Selection &selection, int copies)
{
    m_shown = selection;
    m_shownCopies = copies;
    showParts();
}

void ExportCard::showParts()
{
    const bool isPart = !m_shown.query.isEmpty() || m_shown.folder.has_value();
    // A choice that means something else by now is not the user's any more.
    if (!isPart || m_shownCopies == 0)
        m_what->setCurrentIndex(kEverything);
    m_what->setItemText(kEverything, tr("The whole collection"));
    m_what->setItemText(kShown, tr("What the collection page shows now (%Ln record(s))", nullptr, m_shownCopies));
    m_what->setEnabled(isPart && m_shownCopies > 0 && !m_exchange.isExporting());
    m_what->setToolTip(isPart ? QString() : tr("Search, or choose a folder, to export only that."));
    m_what->setAccessibleDescription(m_what->toolTip());
    showOptions();
}

void ExportCard::showOptions()
{
    const bool csv = isCsv(format());
    m_about->setText(isOfPart() && format() == ExportFormat::Json
                         ? tr("These records with their plays, tags and notes. It can be imported like any other.")
                         : wordsFor(format()).about);
    m_what->setVisible(format() != ExportFormat::WantlistCsv);
    m_images->setVisible(!csv);
    m_prices->setVisible(!csv);
    m_safeCells->setVisible(csv);
}

QString ExportCard::fileName() const
{
    QString owner = m_backend.isDemo() ? u"sample"_s : m_backend.username();
    owner.removeIf([](QChar letter) { return !letter.isLetterOrNumber() && letter != u'-' && letter != u'_'; });
    QStringList parts{u"vinylvault"_s};
    if (!owner.isEmpty())
        parts += owner;
    if (format() == ExportFormat::WantlistCsv)
        parts += u"wantlist"_s;
    else if (isOfPart())
        parts += u"selection"_s;
    parts += m_clock.utc().toLocalTime().date().toString(Qt::ISODate);
    return parts.join(u'-') + u'.' + wordsFor(format()).ending;
}

void ExportCard::choose()
{
    if (m_touch)
        return begin(QDir(m_exchange.folder()).absoluteFilePath(fileName()));
    const FormatWords words = wordsFor(format());
    auto *dialog = new QFileDialog(window(), tr("Export to"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({words.filter, tr("All files (*)")});
    dialog->setDefaultSuffix(words.ending);
    dialog->selectFile(fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportCard::begin);
    dialog->open();
}

void ExportCard::begin(const QString &file)
{
    if (m_exchange.isExporting())
        return;
    m_exchange.startExport(file, plan());
    m_state->setText(tr("Writing %1…").arg(QDir::toNativeSeparators(file)));
    m_state->show();
    m_show->hide();
    showWork();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ExportCard::ended(const models::ExportOutcome &outcome)
{
    const bool hadFocus = m_cancel->hasFocus();
    if (outcome.error) {
        m_state->setText(errorText(*outcome.error, Doing::Exporting).sentence());
    } else {
        m_written = outcome.file;
        m_state->setText(outcomeText(outcome));
    }
    m_state->show();
    m_show->setVisible(!outcome.error && !m_touch);
    showWork();
    if (hadFocus)
        (m_show->isVisibleTo(this) ? m_show : m_export)->setFocus(Qt::OtherFocusReason);
}

void ExportCard::showWork()
{
    const bool working = m_exchange.isExporting();
    m_bar->setVisible(working);
    m_cancel->setVisible(working);
    m_cancel->setEnabled(true);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_images),
          static_cast<QWidget *>(m_prices), static_cast<QWidget *>(m_safeCells)})
        widget->setEnabled(!working);
    showParts();
}

} // namespace vv::gui
