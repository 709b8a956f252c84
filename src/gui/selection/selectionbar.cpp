// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/selection/selectionbar.h"

#include "gui/editor.h"
#include "gui/flowlayout.h"
#include "gui/inlinequestion.h"
#include "gui/namefield.h"
#include "gui/selection/bulkform.h"
#include "gui/widgets.h"
#include "models/library.h"
#include "models/sharedrecords.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kFormHeight = 190; ///< the records above it have to be seen

} // namespace

SelectionBar::SelectionBar(const SelectionParts &parts, models::Library &library, const Metrics &metrics,
                           QWidget *parent)
    : QFrame(parent)
    , m_parts(parts)
    , m_library(library)
    , m_metrics(metrics)
    , m_count(makeLabel(u"strong"_s))
    , m_rate(makeButton(u"bulkRateButton"_s, tr("Rate")))
    , m_move(makeButton(u"bulkMoveButton"_s, tr("Move to folder")))
    , m_fields(makeButton(u"bulkFieldsButton"_s, tr("Set fields")))
    , m_tags(makeButton(u"bulkTagsButton"_s, tr("Tags")))
    , m_remove(makeButton(u"bulkRemoveButton"_s, tr("Remove…")))
    , m_clear(makeIconButton(u"clearSelectionButton"_s, u"close"_s, tr("Clear the selection (Esc)")))
    , m_done(makeButton(u"endPickingButton"_s, tr("Done")))
    , m_menus(new BulkMenus(parts, this))
    , m_form(new BulkForm(parts, metrics))
    , m_formArea(makeScroll(m_form, metrics.touch))
    , m_folderName(
          new NameField(u"bulkFolderField"_s, tr("Name of the new folder"), NameField::WhenLeft::StaysWithText))
    , m_tagName(new NameField(u"bulkTagField"_s, tr("Name of the tag"), NameField::WhenLeft::StaysWithText))
    , m_question(new InlineQuestion(u"bulkRemove"_s, tr("Remove"), tr("Keep")))
{
    setObjectName(u"selectionBar"_s);
    setAccessibleName(tr("Selected records"));
    setKind(this, u"card"_s);
    m_count->setObjectName(u"selectionCount"_s);
    m_count->setWordWrap(false);
    m_formArea->setMaximumHeight(metrics.grown(kFormHeight));
    m_formArea->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_question);
    layout->addWidget(m_formArea);
    layout->addWidget(m_folderName);
    layout->addWidget(m_tagName);
    layout->addWidget(makeButtons());
    connectMenus();
    connect(&m_parts.selection, &RecordSelection::changed, this, &SelectionBar::showSelection);
    hide();
}

QWidget *SelectionBar::makeButtons()
{
    connect(m_clear, &QToolButton::clicked, this, &SelectionBar::clear);
    connect(m_done, &QPushButton::clicked, this, &SelectionBar::clear);
    m_fields->setCheckable(true);
    for (QPushButton *button : {m_rate, m_move, m_tags})
        setArrow(button);
    m_rate->setToolTip(tr("Alt+0 to Alt+5 do the same"));
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 6);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_rate), static_cast<QWidget *>(m_move),
          static_cast<QWidget *>(m_fields), static_cast<QWidget *>(m_tags), static_cast<QWidget *>(m_remove),
          static_cast<QWidget *>(m_clear), static_cast<QWidget *>(m_done)})
        flow->addWidget(widget);
    return row;
}

void SelectionBar::connectMenus()
{
    connect(m_rate, &QPushButton::clicked, this, [this] { BulkMenus::open(m_menus->rating(), m_rate); });
    connect(m_move, &QPushButton::clicked, this, &SelectionBar::openFolders);
    connect(m_tags, &QPushButton::clicked, this, [this] { BulkMenus::open(m_menus->tags(), m_tags); });
    connect(m_fields, &QPushButton::clicked, this, &SelectionBar::toggleForm);
    connect(m_remove, &QPushButton::clicked, this, &SelectionBar::askForRemoval);
    connect(m_menus, &BulkMenus::newFolderRequested, this, [this] {
        endEditing();
        m_folderName->ask();
    });
    connect(m_menus, &BulkMenus::newTagRequested, this, [this] {
        endEditing();
        m_tagName->ask();
    });
    connect(m_menus, &BulkMenus::fieldsRequested, this, [this] {
        if (m_formArea->isHidden())
            toggleForm();
    });
    connect(m_menus, &BulkMenus::removalRequested, this, &SelectionBar::askForRemoval);
    connect(m_menus, &BulkMenus::clearRequested, this, &SelectionBar::clear);
    connect(m_folderName, &NameField::named, this, [this](const QString &name) {
        m_parts.editor.many().moveToNew(m_parts.selection.ids(), name);
        Q_EMIT left();
    });
    connect(m_tagName, &NameField::named, this, [this](const QString &name) {
        m_parts.editor.many().addTag(m_parts.selection.ids(), name);
        Q_EMIT left();
    });
    connect(m_folderName, &NameField::givenUp, m_move, [this] { m_move->setFocus(Qt::OtherFocusReason); });
    connect(m_tagName, &NameField::givenUp, m_tags, [this] { m_tags->setFocus(Qt::OtherFocusReason); });
    connect(m_question, &InlineQuestion::accepted, this, [this] {
        m_parts.editor.many().remove(m_parts.selection.ids());
        Q_EMIT left();
    });
    connect(m_question, &InlineQuestion::declined, m_remove, [this] { m_remove->setFocus(Qt::OtherFocusReason); });
}

void SelectionBar::showSelection()
{
    const int count = m_parts.selection.count();
    const bool picking = m_parts.selection.isPicking();
    const bool shown = picking || count > 1;
    if (!shown && isAncestorOf(window()->focusWidget()))
        Q_EMIT left();
    if (!shown)
        endEditing();
    else if (count != m_count->property("count").toInt())
        m_question->hide(); // it was asked about others
    m_count->setProperty("count", count);
    m_count->setText(count > 0 ? tr("%Ln record(s) selected", nullptr, count) : tr("Tap records to select them"));
    for (QWidget *button : {m_rate, m_move, m_fields, m_tags, m_remove})
        button->setEnabled(count > 0);
    m_clear->setVisible(!picking);
    m_done->setVisible(picking);
    setVisible(shown);
    if (count == 0)
        endEditing();
    else if (shown)
        m_parts.shared.setRecords(m_parts.selection.ids());
}

void SelectionBar::openFolders()
{
    if (m_parts.selection.count() == 0)
        return;
    BulkMenus::open(m_menus->folders(), m_move);
}

void SelectionBar::toggleForm()
{
    if (m_parts.selection.count() == 0)
        return;
    const bool opens = m_formArea->isHidden();
    endEditing(); // one thing at a time: a low window has no room for more
    m_fields->setChecked(opens);
    if (opens) {
        const store::CollectionReader *reader = m_library.reader();
        m_form->setFields(reader ? reader->fields().value_or(QList<Field>()) : QList<Field>());
        m_formArea->setFixedHeight(std::min(m_form->sizeHint().height(), m_metrics.grown(kFormHeight)));
    }
    m_formArea->setVisible(opens);
    if (opens)
        m_form->takeFocus();
    else
        m_fields->setFocus(Qt::OtherFocusReason);
}

void SelectionBar::askForRemoval()
{
    endEditing();
    m_question->ask(
        tr("Remove %Ln record(s) from the collection, here and on Discogs?", nullptr, m_parts.selection.count()));
}

void SelectionBar::clear()
{
    m_parts.selection.reduce();
    Q_EMIT left();
}

bool SelectionBar::endEditing()
{
    const bool wasOpen
        = !m_formArea->isHidden() || !m_question->isHidden() || !m_folderName->isHidden() || !m_tagName->isHidden();
    m_formArea->hide();
    m_fields->setChecked(false);
    m_question->hide();
    m_folderName->hide();
    m_tagName->hide();
    return wasOpen;
}

bool SelectionBar::event(QEvent *event)
{
    // Before the window's own Esc, which would leave the page.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void SelectionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    if (endEditing())
        m_fields->setFocus(Qt::OtherFocusReason);
    else
        clear();
}

} // namespace vv::gui
