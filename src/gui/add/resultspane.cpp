// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/add/resultspane.h"

#include "gui/add/pressingdelegate.h"
#include "gui/editor.h"
#include "gui/errortext.h"
#include "gui/messagepanel.h"
#include "gui/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScroller>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

using PressingState = models::PressingModel::State;

ResultsPane::ResultsPane(models::PressingModel &model, Editor &editor, covers::CoverService &covers,
                         const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_editor(editor)
    , m_touch(metrics.touch)
    , m_head(new QWidget)
    , m_count(makeLabel(u"muted"_s))
    , m_more(makeButton(u"moreResultsButton"_s, tr("Show more"), u"link"_s))
    , m_stack(new QStackedWidget)
    , m_list(new QListView)
    , m_message(new MessagePanel)
    , m_bar(new QWidget)
    , m_take(makeButton(u"takeResultButton"_s, tr("To the tray"), u"primary"_s))
    , m_want(makeButton(u"wantResultButton"_s, tr("Want it"), u"big"_s))
{
    setObjectName(u"addResults"_s);
    m_list->setObjectName(u"addResultList"_s);
    m_list->setAccessibleName(tr("Found on Discogs"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PressingDelegate(covers, metrics, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(!metrics.touch);
    m_list->installEventFilter(this);
    if (metrics.touch)
        QScroller::grabGesture(m_list->viewport(), QScroller::LeftMouseButtonGesture);
    m_count->setObjectName(u"addResultCount"_s);
    m_count->setWordWrap(false);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_list);

    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_count, 1);
    head->addWidget(m_more);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(10);
    acts->addWidget(m_take);
    acts->addWidget(m_want);
    acts->addStretch(1);
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight, m_bar);
    m_foot->setContentsMargins(0, 0, 0, 0);
    m_foot->setSpacing(10);
    m_foot->addLayout(acts, 1);
    if (!metrics.touch)
        m_foot->addWidget(makeLink(tr("Data provided by Discogs."), u"https://www.discogs.com"_s));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_bar);

    connect(&m_model, &models::PressingModel::stateChanged, this, &ResultsPane::showState);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ResultsPane::showSelected);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResultsPane::showSelected);
    connect(m_list, &QListView::doubleClicked, this, &ResultsPane::take);
    connect(m_take, &QPushButton::clicked, this, &ResultsPane::take);
    connect(m_more, &QPushButton::clicked, &m_model, &models::PressingModel::showMore);
    connect(m_want, &QPushButton::clicked, this, [this] {
        if (const Pressing *pressing = current())
            m_editor.setWanted(pressing->id, !m_model.ownedAt(m_list->currentIndex().row()).isWanted);
    });
    connect(m_message, &MessagePanel::actionChosen, this, [this] {
        if (m_model.state() == PressingState::Searching)
            m_model.cancel();
        else
            m_model.search(m_model.lookup());
    });
    showState();
}

/// Large text or long words: where the data come from is said below the buttons.
void ResultsPane::arrange()
{
    int needs = 0;
    for (int i = 0; i < m_foot->count(); ++i)
        needs += m_foot->itemAt(i)->minimumSize().width() + (i > 0 ? m_foot->spacing() : 0);
    m_foot->setDirection(needs <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const bool shows = m_model.rowCount() > 0;
    m_bar->setVisible(shows && !isLow());
    m_head->setVisible(shows && !isLow());
}

/// Beside the kiosk's keyboard, with large text: then what was found is seen, and the rest when the keyboard is gone.
bool ResultsPane::isLow() const
{
    const int others = m_take->sizeHint().height() + m_count->sizeHint().height() + 2 * layout()->spacing();
    return m_touch && height() < others + fontMetrics().height() * 2;
}

void ResultsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ResultsPane::takeFocus()
{
    if (m_model.rowCount() == 0)
        return false;
    m_list->setFocus(Qt::OtherFocusReason);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    return true;
}

void ResultsPane::setPurpose(const QString &text)
{
    m_purpose = text;
    showState();
}

const Pressing *ResultsPane::current() const
{
    return m_model.at(m_list->currentIndex().row());
}

void ResultsPane::take()
{
    if (const Pressing *pressing = current())
        Q_EMIT taken(Pressing(*pressing));
}

void ResultsPane::showMessage()
{
    switch (m_model.state()) {
    case PressingState::Idle:
        m_message->show(u"barcode"_s, tr("Type or scan"),
                        m_touch ? QString()
                                : tr("A barcode goes straight to the tray, also without a connection. Anything else is "
                                     "searched on Discogs."));
        return;
    case PressingState::Searching:
        m_message->show(u"search"_s, tr("Searching Discogs"), {}, tr("Cancel"));
        return;
    case PressingState::Found:
        m_message->show(u"search"_s, tr("Nothing found"),
                        m_model.lookup().kind == LookupKind::Text
                            ? tr("Try fewer words, or the catalogue number on the spine or label.")
                            : tr("Try it as text, or by artist and title."));
        return;
    case PressingState::Failed: {
        const ErrorText text = errorText(*m_model.error(), Doing::ReadingDetail);
        m_message->show(u"offline"_s, text.what, text.todo, tr("Try again"));
        return;
    }
    }
}

void ResultsPane::showState()
{
    const int count = m_model.rowCount();
    const bool shows = count > 0;
    const bool failed = m_model.state() == PressingState::Failed;
    m_stack->setCurrentWidget(shows ? static_cast<QWidget *>(m_list) : m_message);
    QString said = m_purpose;
    if (said.isEmpty() && failed)
        said = errorText(*m_model.error(), Doing::ReadingDetail).what;
    else if (said.isEmpty() && m_model.total() > count)
        said = tr("%1 of %2 pressings").arg(numberText(count), numberText(m_model.total()));
    else if (said.isEmpty())
        said = tr("%Ln pressing(s)", nullptr, count);
    m_count->setText(said);
    m_more->setVisible(shows && (m_model.hasMore() || failed || m_model.state() == PressingState::Searching));
    m_more->setEnabled(m_model.state() != PressingState::Searching);
    m_more->setText(m_model.state() == PressingState::Searching ? tr("Searching…")
                        : failed                                ? tr("Try again")
                                                                : tr("Show more"));
    if (!shows)
        showMessage();
    else if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    showSelected();
}

void ResultsPane::showSelected()
{
    const Pressing *pressing = current();
    m_take->setEnabled(pressing);
    m_want->setEnabled(pressing);
    m_want->setText(m_model.ownedAt(m_list->currentIndex().row()).isWanted ? tr("Take off the wantlist")
                                                                           : tr("Want it"));
    arrange();
}

bool ResultsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers() & ~Qt::KeypadModifier)
                return false;
            take();
            return true;
        }
        if (key->key() == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
            Q_EMIT upPressed();
            return true;
        }
        if (key->key() == Qt::Key_Down && m_list->currentIndex().row() == m_model.rowCount() - 1 && m_model.hasMore()) {
            m_model.showMore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vv::gui
