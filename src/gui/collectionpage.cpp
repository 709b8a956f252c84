// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/collectionpage.h"

#include "base/settings.h"
#include "gui/errortext.h"
#include "gui/icons.h"
#include "gui/messagepanel.h"
#include "gui/searchfield.h"
#include "gui/sortbutton.h"
#include "gui/spinrecord.h"
#include "gui/wall/coverdelegate.h"
#include "gui/wall/covergridview.h"
#include "gui/wallpane.h"
#include "gui/widgets.h"
#include "models/collectionmodel.h"
#include "models/suggestions.h"
#include "models/syncstatus.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kZoomStep = 16;
constexpr int kTouchEdgeMm = 40;

} // namespace

CollectionPage::CollectionPage(models::CollectionModel &model, models::Suggestions &suggestions,
                               models::SyncStatus &status, covers::CoverService &covers, Settings &settings,
                               const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_suggestions(suggestions)
    , m_status(status)
    , m_settings(settings)
    , m_metrics(metrics)
    , m_search(new SearchField(metrics))
    , m_sort(new SortButton(metrics.touch))
    , m_where(makeLabel(u"strong"_s))
    , m_hints(makeLabel(u"muted"_s))
    , m_count(makeLabel(u"muted"_s))
    , m_stack(new QStackedWidget)
    , m_pane(new WallPane(model, metrics))
    , m_wall(m_pane->wall())
    , m_message(new MessagePanel)
{
    setObjectName(u"collectionPage"_s);
    m_where->setObjectName(u"whereLabel"_s);
    m_hints->setObjectName(u"hintsLabel"_s);
    m_count->setObjectName(u"countLabel"_s);
    m_count->setWordWrap(false);
    m_where->setWordWrap(false);

    setUpWall();
    auto *delegate = new CoverDelegate(&covers, m_wall);
    delegate->setShowsYear(!metrics.touch);
    m_wall->setItemDelegate(delegate);
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_message);

    auto *line = new QHBoxLayout;
    line->setContentsMargins(18, 12, 18, 0);
    line->setSpacing(8);
    line->addWidget(m_where);
    line->addWidget(m_hints, 1);
    line->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    if (!metrics.touch)
        layout->addLayout(line);
    layout->addWidget(m_stack, 1);
    if (metrics.touch) { // the search line says what is shown, and there is no room for a second one
        for (QLabel *label : {m_where, m_hints, m_count}) {
            label->setParent(this);
            label->hide();
        }
    }

    m_sort->setSorting(models::sortingFromName(m_settings.sortKey()));
    m_sort->setGroupHeaders(m_settings.groupHeaders());
    m_pane->setGroupHeaders(m_settings.groupHeaders());
    connect(m_pane, &WallPane::railToggled, this, &CollectionPage::placeSpin);
    connect(m_search, &SearchField::queryChanged, this, &CollectionPage::choose);
    connect(m_search, &SearchField::left, this, [this] {
        if (!m_message->focusFirstChoice())
            focusWall();
    });
    connect(m_sort, &SortButton::sortingChosen, this, &CollectionPage::setSorting);
    connect(m_sort, &SortButton::shuffleChosen, this, &CollectionPage::shuffle);
    connect(m_sort, &SortButton::groupHeadersChosen, this, [this](bool on) {
        m_settings.setGroupHeaders(on);
        m_pane->setGroupHeaders(on);
    });
    m_message->setChoicesInARow(m_metrics.touch); // a panel is low
    connect(m_message, &MessagePanel::actionChosen, this, &CollectionPage::takeOffer);
    connect(m_message, &MessagePanel::choiceMade, this, [this](const QString &query) {
        m_search->setQuery(query);
        focusWall();
    });
    connect(&m_suggestions, &models::Suggestions::changed, this, &CollectionPage::offerSuggestions);
    connect(&m_model, &models::CollectionModel::loaded, this, &CollectionPage::loaded);
    connect(&m_status, &models::SyncStatus::changed, this, &CollectionPage::updateState);
    setSorting(models::sortingFromName(m_settings.sortKey()));
}

QWidget *CollectionPage::makeBar()
{
    auto *bar = new QWidget;
    setKind(bar, m_metrics.touch ? QString() : u"toolbar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(m_metrics.touch ? QMargins(14, 10, 14, 8) : QMargins(18, 12, 18, 12));
    layout->setSpacing(10);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_sort);
    const auto addTool = [&](const QString &name, const QString &iconName, const QString &tip) {
        QToolButton *button = makeIconButton(name, iconName, tip);
        setKind(button, {});
        button->setIconSize(QSize(m_metrics.icon, m_metrics.icon));
        layout->addWidget(button);
        return button;
    };
    if (m_metrics.touch) {
        connect(addTool(u"foldersButton"_s, u"folder"_s, tr("Folders")), &QToolButton::clicked, this,
                &CollectionPage::foldersRequested);
    }
    connect(addTool(u"addButton"_s, u"plus"_s, tr("Add a record (Ctrl+Shift+A)")), &QToolButton::clicked, this,
            &CollectionPage::addRequested);
    if (m_metrics.touch) {
        auto *record = new SpinRecord(this);
        record->resize(record->sizeHint());
        connect(record, &SpinRecord::clicked, this, &CollectionPage::spin);
        m_spin = record;
    } else {
        m_search->setPlaceholderText(tr("Search, or artist:okoye year:1960..1969 -format:7\""));
        QPushButton *button = makeButton(u"spinButton"_s, tr("Spin"), u"primary"_s);
        button->setIcon(icon(u"spin"_s, QPalette::HighlightedText));
        button->setIconSize(QSize(m_metrics.icon, m_metrics.icon));
        button->setToolTip(tr("Pick a random record of those shown (Ctrl+R)"));
        button->setAccessibleName(tr("Pick a random record"));
        connect(button, &QPushButton::clicked, this, &CollectionPage::spin);
        layout->addWidget(button);
        m_spin = button;
    }
    return bar;
}

void CollectionPage::setUpWall()
{
    m_wall->setObjectName(u"collectionView"_s);
    m_wall->setAccessibleName(tr("Records"));
    m_wall->setTouchMode(m_metrics.touch);
    if (m_metrics.touch) {
        m_wall->setGap(12);
        m_wall->setWallMargins({14, 6, 14, 14});
        setFocusPolicy(Qt::StrongFocus);
    } else {
        m_wall->setWallMargins({18, 10, 8, 18}); // the scroll bar is the rest of the right margin
    }
    applySettings();
    connect(m_wall->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT currentChanged(current()); });
    connect(m_wall, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model.instanceAt(index.row())); });
    connect(m_wall, &CoverGridView::typed, m_search, &SearchField::append);
    connect(m_wall, &CoverGridView::zoomRequested, this, [this](int steps) {
        m_settings.setCoverEdge(m_settings.coverEdge() + steps * kZoomStep);
        applySettings();
    });
}

void CollectionPage::applySettings()
{
    const int forFinger = static_cast<int>(kTouchEdgeMm * m_metrics.pixelsPerMm);
    m_wall->setCoverEdge(m_metrics.touch ? std::max(forFinger, m_settings.coverEdge()) : m_settings.coverEdge());
}

void CollectionPage::setFolder(FolderId folder, const QString &name)
{
    m_folderName = folder == kAllFolders ? QString() : name;
    store::Selection selection = m_model.selection();
    selection.folder = folder == kAllFolders ? std::nullopt : std::optional(folder);
    if (selection != m_model.selection())
        m_model.setSelection(selection);
    else
        updateState();
}

void CollectionPage::choose(const QString &query)
{
    store::Selection selection = m_model.selection();
    selection.query = query;
    m_model.setSelection(selection);
}

void CollectionPage::setSorting(const models::Sorting &sorting)
{
    m_settings.setSortKey(models::sortingName(sorting));
    store::Selection selection = m_model.selection();
    selection.sort = sorting.key;
    selection.descending = sorting.descending;
    selection.shuffle = m_settings.shuffle();
    m_model.setSelection(selection);
}

void CollectionPage::shuffle()
{
    m_settings.setShuffle(QRandomGenerator::global()->generate());
    setSorting(models::sortingFromName(m_settings.sortKey()));
    m_wall->scrollToTop();
}

void CollectionPage::goToNextGroup()
{
    m_pane->goToNextGroup();
}

void CollectionPage::goToPreviousGroup()
{
    m_pane->goToPreviousGroup();
}

void CollectionPage::setTotal(int copies)
{
    m_total = copies;
    updateState();
}

void CollectionPage::loaded()
{
    updateState();
    // A reset may have left another record, or none, where the current one was.
    Q_EMIT currentChanged(current());
}

void CollectionPage::updateState()
{
    const int shown = m_model.rowCount();
    m_where->setText(m_folderName);
    m_where->setVisible(!m_metrics.touch && !m_folderName.isEmpty());
    m_hints->setText(shown > 0 ? m_model.hints().join(u' ') : QString()); // else the message has them
    const QString all = tr("%Ln record(s)", nullptr, m_total);
    m_count->setText(shown == m_total ? all : tr("%1 of %2").arg(numberText(shown), all));
    if (m_metrics.touch)
        m_search->setPlaceholderText(m_folderName.isEmpty() ? m_count->text()
                                                            : QString(m_folderName + u" · "_s + m_count->text()));
    m_spin->setEnabled(shown > 0);
    m_sort->setEnabled(m_total > 0);

    using State = models::SyncStatus::State;
    const State state = m_status.state();
    if (shown > 0) {
        m_stack->setCurrentWidget(m_pane);
    } else if (m_model.error()) {
        const ErrorText text = errorText(*m_model.error(), Doing::ReadingStore);
        showMessage(Offer::Nothing, u"warning"_s, text.what, QString(text.todo + u'\n' + text.detail).trimmed());
    } else if (hasQuery()) {
        showMessage(Offer::Clear, u"search"_s, tr("Nothing matches “%1”").arg(m_model.selection().query),
                    m_model.hints().isEmpty() ? tr("Try fewer words, or only how one begins.")
                                              : m_model.hints().join(u' '),
                    tr("Clear the search"));
    } else if (m_total > 0) {
        showMessage(Offer::ShowAll, u"folder"_s, tr("This folder is empty"),
                    tr("Choose it as the folder when you edit a record, and the record appears here."),
                    tr("Show all records"));
    } else if (state == State::Syncing) {
        showMessage(Offer::Nothing, u"record"_s, tr("Your records are on their way"),
                    tr("The first covers appear here as soon as the first page has arrived."), {},
                    m_status.progress().percent);
    } else if (state == State::Offline || state == State::Failed) {
        const ErrorText text = errorText(m_status.error().value_or(Error{Error::Kind::Offline, {}}), Doing::Syncing);
        const bool refused = m_status.error() && m_status.error()->kind == Error::Kind::NotAuthorised;
        showMessage(refused ? Offer::ChangeToken : Offer::Sync, state == State::Offline ? u"offline"_s : u"warning"_s,
                    text.what, text.todo, refused ? tr("Change token") : tr("Try again"));
    } else if (state == State::NoAccount) {
        showMessage(Offer::Connect, u"record"_s, tr("No records yet"),
                    tr("Connect your Discogs account, and your collection appears here."), tr("Connect to Discogs"));
    } else if (state == State::Synced) {
        showMessage(Offer::Sync, u"record"_s, tr("Your Discogs collection is empty"),
                    tr("Add a record to it on Discogs, then sync."), tr("Sync now"));
    } else {
        showMessage(Offer::Sync, u"record"_s, tr("No records yet"), tr("A sync brings your collection here."),
                    tr("Sync now"));
    }
    const bool nothingFound = shown == 0 && !m_model.error() && hasQuery();
    m_suggestions.ask(nothingFound ? m_model.selection() : store::Selection());
    offerSuggestions();
    placeSpin();
}

void CollectionPage::offerSuggestions()
{
    m_message->setChoices(tr("Did you mean"), m_suggestions.queries());
}

void CollectionPage::showMessage(Offer offer, const QString &iconName, const QString &title, const QString &text,
                                 const QString &action, int percent)
{
    m_offer = offer;
    m_message->show(iconName, title, text, action, percent);
    m_stack->setCurrentWidget(m_message);
}

void CollectionPage::takeOffer()
{
    switch (m_offer) {
    case Offer::Nothing:
        break;
    case Offer::Sync:
        Q_EMIT syncRequested();
        break;
    case Offer::Connect:
        Q_EMIT connectRequested();
        break;
    case Offer::ChangeToken:
        Q_EMIT changeTokenRequested();
        break;
    case Offer::Clear:
        clearQuery();
        break;
    case Offer::ShowAll:
        Q_EMIT showAllRequested();
        break;
    }
}

void CollectionPage::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CollectionPage::show(const QString &query, const QString &sorting)
{
    if (!sorting.isEmpty()) {
        m_sort->setSorting(models::sortingFromName(sorting));
        setSorting(models::sortingFromName(sorting));
    }
    m_search->setQuery(query);
}

bool CollectionPage::hasQuery() const
{
    return !m_model.selection().query.isEmpty();
}

void CollectionPage::clearQuery()
{
    m_search->setQuery({});
    focusWall();
}

void CollectionPage::focusWall()
{
    if (m_metrics.touch) // no ring round the first record before a key was pressed
        return setFocus(Qt::OtherFocusReason);
    if (m_stack->currentWidget() != m_pane)
        return m_search->setFocus(Qt::OtherFocusReason);
    m_wall->setFocus(Qt::OtherFocusReason);
    if (!m_wall->currentIndex().isValid() && m_model.rowCount() > 0)
        m_wall->setCurrentIndex(m_model.index(0));
}

void CollectionPage::startOver()
{
    m_search->setQuery({});
    m_wall->setCurrentIndex({});
    m_wall->scrollToTop();
}

InstanceId CollectionPage::current() const
{
    return m_model.instanceAt(m_wall->currentIndex().row());
}

void CollectionPage::select(InstanceId instance)
{
    const int row = m_model.rowOf(instance);
    if (row < 0)
        return;
    m_wall->setCurrentIndex(m_model.index(row));
    m_wall->scrollTo(m_model.index(row));
}

void CollectionPage::openCurrent()
{
    if (m_model.rowCount() == 0)
        return;
    if (!current().isValid())
        select(m_model.instanceAt(0));
    Q_EMIT opened(current());
}

void CollectionPage::spin()
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int before = m_wall->currentIndex().row();
    int row = QRandomGenerator::global()->bounded(count);
    if (row == before) // landing on the same record again looks like nothing happened
        row = (row + 1) % count;
    select(m_model.instanceAt(row));
    focusWall();
    if (m_metrics.touch) // elsewhere the detail pane beside the wall has opened it
        Q_EMIT opened(m_model.instanceAt(row));
}

void CollectionPage::placeSpin()
{
    if (!m_metrics.touch)
        return;
    // Beside the keyboard it would hide half of what was found.
    m_spin->setVisible(m_model.rowCount() > 0 && height() >= 2 * m_spin->height());
    m_spin->move(width() - m_spin->width() - 14 - m_pane->railWidth(), height() - m_spin->height() - 12);
    m_spin->raise();
}

void CollectionPage::keyPressEvent(QKeyEvent *event)
{
    if (!m_metrics.touch || m_stack->currentWidget() != m_pane)
        return QWidget::keyPressEvent(event);
    m_wall->setFocus(Qt::OtherFocusReason);
    QCoreApplication::sendEvent(m_wall, event);
}

void CollectionPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeSpin();
}

} // namespace vv::gui
