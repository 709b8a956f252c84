// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/collectionpage.h"

#include "gui/collectionline.h"
#include "gui/collectionmessage.h"
#include "gui/collectionviews.h"
#include "gui/filters/filterbar.h"
#include "gui/searchfield.h"
#include "gui/sortbutton.h"
#include "gui/table/recordtable.h"
#include "gui/viewswitch.h"
#include "gui/wall/covergridview.h"
#include "gui/wallpane.h"
#include "gui/widgets.h"
#include "models/collectionmodel.h"
#include "models/suggestions.h"
#include "models/syncstatus.h"
#include "models/worth.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kZoomStep = 16;

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
    , m_line(new CollectionLine(metrics))
    , m_stack(new QStackedWidget)
    , m_views(new CollectionViews(model, covers, settings, metrics))
    , m_message(new CollectionMessage)
{
    setObjectName(u"collectionPage"_s);
    if (metrics.touch)
        setFocusPolicy(Qt::StrongFocus);
    m_stack->addWidget(m_views);
    m_stack->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_line);
    layout->addWidget(m_stack, 1);
    m_line->setVisible(!metrics.touch); // there the search line says what is shown, and there is no room for a second

    m_sort->setSorting(models::sortingFromName(m_settings.sortKey()));
    m_sort->setGroupHeaders(m_settings.groupHeaders());
    m_line->setView(m_views->kind());
    applySettings();
    connectViews();
    connect(m_search, &SearchField::queryChanged, this, &CollectionPage::choose);
    connect(m_search, &SearchField::left, this, [this] {
        if (!m_message->focusFirstChoice())
            focusWall();
    });
    connect(m_sort, &SortButton::sortingChosen, this, &CollectionPage::setSorting);
    connect(m_sort, &SortButton::shuffleChosen, this, &CollectionPage::shuffle);
    connect(m_sort, &SortButton::groupHeadersChosen, this, [this](bool on) {
        m_settings.setGroupHeaders(on);
        m_views->setGroupHeaders(on);
    });
    connect(m_sort, &SortButton::pickingChosen, this, &CollectionPage::pickingRequested);
    connect(m_message, &CollectionMessage::syncRequested, this, &CollectionPage::syncRequested);
    connect(m_message, &CollectionMessage::connectRequested, this, &CollectionPage::connectRequested);
    connect(m_message, &CollectionMessage::changeTokenRequested, this, &CollectionPage::changeTokenRequested);
    connect(m_message, &CollectionMessage::clearRequested, this, &CollectionPage::clearQuery);
    connect(m_message, &CollectionMessage::showAllRequested, this, &CollectionPage::showAllRequested);
    m_message->setChoicesInARow(m_metrics.touch); // a panel is low
    connect(m_message, &MessagePanel::choiceMade, this, [this](const QString &query) {
        m_search->setQuery(query);
        focusWall();
    });
    connect(&m_suggestions, &models::Suggestions::changed, this, &CollectionPage::offerSuggestions);
    connect(&m_model, &models::CollectionModel::loaded, this, &CollectionPage::loaded);
    connect(&m_status, &models::SyncStatus::changed, this, &CollectionPage::updateState);
    setSorting(models::sortingFromName(m_settings.sortKey()));
}

void CollectionPage::addFilters(models::FilterValues &values)
{
    m_filters = new FilterBar(*m_search, values, m_metrics);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_filters);
}

void CollectionPage::addFoot(QWidget *foot)
{
    layout()->addWidget(foot);
}

void CollectionPage::connectViews()
{
    connect(m_views, &CollectionViews::menuRequested, this, &CollectionPage::menuRequested);
    connect(m_views, &CollectionViews::railToggled, this, &CollectionPage::placeSpin);
    connect(m_views, &CollectionViews::currentChanged, this, [this] { Q_EMIT currentChanged(current()); });
    connect(m_views, &CollectionViews::opened, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model.instanceAt(index.row())); });
    connect(m_views, &CollectionViews::typed, m_search, &SearchField::append);
    connect(m_views, &CollectionViews::zoomRequested, this, &CollectionPage::zoom);
    connect(m_views, &CollectionViews::sortingChosen, this, &CollectionPage::setSorting);
    connect(m_line, &CollectionLine::viewChosen, this, &CollectionPage::setView);
    connect(m_line, &CollectionLine::coverEdgeChosen, this, [this](int edge) {
        m_settings.setCoverEdge(edge);
        applySettings();
    });
    connect(m_line, &CollectionLine::columnsRequested, this,
            [this](const QPoint &at) { m_views->table()->columnsMenu()->popup(at); });
}

void CollectionPage::zoom(int steps)
{
    m_settings.setCoverEdge(steps == 0 ? kUsualCoverEdge : m_settings.coverEdge() + steps * kZoomStep);
    applySettings();
}

void CollectionPage::setPicking(bool picking)
{
    m_picking = picking;
    m_views->setPicking(picking);
    placeSpin();
}

void CollectionPage::applySettings()
{
    m_views->applySettings();
    m_line->setCoverEdge(m_settings.coverEdge());
}

void CollectionPage::showView(CollectionView view)
{
    m_views->setKind(m_metrics.touch && view == CollectionView::Table ? CollectionView::Wall : view);
    m_line->setView(m_views->kind());
    if (auto *buttons = findChild<ViewSwitch *>(); m_metrics.touch && buttons)
        buttons->setView(m_views->kind());
}

void CollectionPage::setView(CollectionView view)
{
    showView(view);
    m_settings.setCollectionView(m_views->kind());
    focusWall();
}

QItemSelectionModel *CollectionPage::selection() const
{
    return m_views->selection();
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
    m_sort->setSorting(sorting);
    m_views->setSorting(sorting);
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
    m_views->view()->scrollToTop();
}

void CollectionPage::goToNextGroup()
{
    m_views->pane()->goToNextGroup();
}

void CollectionPage::goToPreviousGroup()
{
    m_views->pane()->goToPreviousGroup();
}

void CollectionPage::setWorth(const models::Worth &worth)
{
    const int shown = m_model.rowCount();
    const bool isPart = worth.known() > 0 && worth.known() < shown;
    m_line->setWorth(isPart ? tr("%1 for %2 of them").arg(worth.text(), numberText(worth.known())) : worth.text(),
                     worth.known() > 0
                         ? tr("%1 of %2 with a known price: what was paid, else the lowest one on Discogs")
                               .arg(numberText(worth.known()), numberText(shown))
                         : QString());
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
    m_line->setFolder(m_folderName);
    m_line->setHints(shown > 0 ? m_model.hints() : QStringList()); // else the message has them
    m_line->setCount(shown, m_total);
    if (m_metrics.touch)
        m_search->setPlaceholderText(m_folderName.isEmpty() ? m_line->count()
                                                            : QString(m_folderName + u" · "_s + m_line->count()));
    m_spin->setEnabled(shown > 0);
    m_sort->setEnabled(m_total > 0);

    if (shown == 0)
        m_message->say(m_model, m_status, m_total);
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_views) : m_message);
    const bool nothingFound = shown == 0 && !m_model.error() && hasQuery();
    m_suggestions.ask(nothingFound ? m_model.selection() : store::Selection());
    offerSuggestions();
    placeSpin();
}

QWidget *CollectionPage::dropTarget() const
{
    return m_views;
}

InstanceId CollectionPage::instanceAt(const QPoint &place) const
{
    const CoverGridView *view = m_views->view();
    return m_model.instanceAt(view->indexAt(view->viewport()->mapFrom(m_views, place)).row());
}

void CollectionPage::offerSuggestions()
{
    m_message->setChoices(tr("Did you mean"), m_suggestions.queries());
}

void CollectionPage::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CollectionPage::show(const QString &query, const QString &sorting)
{
    if (!sorting.isEmpty())
        setSorting(models::sortingFromName(sorting));
    m_search->setQuery(query);
}

bool CollectionPage::giveUpFilter()
{
    return m_filters && m_filters->giveUp();
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
    if (m_stack->currentWidget() != m_views)
        return m_search->setFocus(Qt::OtherFocusReason);
    m_views->view()->setFocus(Qt::OtherFocusReason);
    if (!selection()->currentIndex().isValid() && m_model.rowCount() > 0)
        m_views->select(m_model.index(0));
}

void CollectionPage::startOver()
{
    m_search->setQuery({});
    selection()->clear();
    m_views->view()->scrollToTop();
}

CollectionPlace CollectionPage::place() const
{
    CollectionPlace place = m_views->place();
    place.query = m_model.selection().query;
    return place;
}

void CollectionPage::goTo(const CollectionPlace &place)
{
    m_search->setQuery(place.query);
    m_views->goTo(place);
}

InstanceId CollectionPage::current() const
{
    return m_model.instanceAt(selection()->currentIndex().row());
}

void CollectionPage::select(InstanceId instance)
{
    if (const int row = m_model.rowOf(instance); row >= 0)
        m_views->select(m_model.index(row));
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
    if (count == 0 || m_picking)
        return;
    const int before = selection()->currentIndex().row();
    int row = QRandomGenerator::global()->bounded(count);
    if (row == before) // landing on the same record again looks like nothing happened
        row = (row + 1) % count;
    select(m_model.instanceAt(row));
    focusWall();
    if (m_metrics.touch) // elsewhere the detail pane beside the wall has opened it
        Q_EMIT opened(m_model.instanceAt(row));
}

void CollectionPage::keyPressEvent(QKeyEvent *event)
{
    // What comes up from the view is not for it: it would go round for ever.
    if (!m_metrics.touch || m_stack->currentWidget() != m_views || window()->focusWidget() == m_views->view())
        return QWidget::keyPressEvent(event);
    m_views->view()->setFocus(Qt::OtherFocusReason);
    QCoreApplication::sendEvent(m_views->view(), event);
}

void CollectionPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBar();
    placeSpin();
}

} // namespace vv::gui
