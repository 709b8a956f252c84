// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/folderpage.h"

#include "gui/editor.h"
#include "gui/icons.h"
#include "gui/mirrored.h"
#include "gui/widgets.h"
#include "models/foldermodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kLeastTarget = 48;
constexpr int kHeadNeeds = 240; // while a name is written

/// As high as what is round it: what a button has at least is too low for the kiosk's list.
void fillHeight(QWidget *button)
{
    button->setSizePolicy(button->sizePolicy().horizontalPolicy(), QSizePolicy::Expanding);
}

/// Begins with the name and leaves out its end where there is no room.
class FolderButton : public QPushButton
{
public:
    FolderButton(const QString &objectName, const QString &name)
        : m_name(name)
    {
        setObjectName(objectName);
        setKind(this, u"choice"_s);
        setCheckable(true);
        setIcon(gui::icon(u"folder"_s));
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPushButton::resizeEvent(event);
        const int room = std::max(width() - iconSize().width() - kAround, 40);
        setText(QString(fontMetrics().elidedText(m_name, Qt::ElideRight, room)).replace(u'&', u"&&"_s));
    }

private:
    static constexpr int kAround = 34;
    QString m_name;
};

} // namespace

FolderPage::FolderPage(models::FolderModel &model, Editor &editor, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_editor(editor)
    , m_target(std::max(metrics.control, kLeastTarget))
    , m_icon(std::max(metrics.icon, kLeastTarget / 2))
    , m_head(new QWidget)
    , m_naming(makeNaming())
    , m_rows(new QVBoxLayout)
    , m_marked(kAllFolders)
{
    setObjectName(u"folderPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    QPushButton *make = makeButton(u"newFolderPageButton"_s, tr("New folder"));
    make->setIcon(icon(u"plus"_s));
    make->setIconSize(QSize(m_icon, m_icon));
    fillHeight(make);
    m_head->setFixedHeight(m_target);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(makeLabel(u"head"_s, tr("Folders")), 1);
    head->addWidget(make);
    auto *content = new QWidget;
    m_rows->setContentsMargins(mirrored({0, 0, 6, 0}));
    m_rows->setSpacing(6);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_rows);
    column->addStretch(1);
    m_scroll = makeScroll(content, metrics.touch);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 10, 12);
    layout->setSpacing(12);
    layout->addWidget(m_head);
    layout->addWidget(m_naming);
    layout->addWidget(m_scroll, 1);
    m_naming->hide();
    connect(make, &QPushButton::clicked, this, [this] { askForName(kAllFolders); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FolderPage::build);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &FolderPage::build);
    build();
}

QWidget *FolderPage::makeNaming()
{
    auto *naming = new QWidget;
    m_namingText = makeLabel(u"muted"_s);
    m_name = new QLineEdit;
    m_name->setObjectName(u"folderNameLine"_s);
    fillHeight(m_name);
    m_name->setProperty("opensKeyboard", true); // it was asked for with a finger
    QPushButton *save = makeButton(u"folderNameSaveButton"_s, tr("Save"), u"primary"_s);
    QPushButton *cancel = makeButton(u"folderNameCancelButton"_s, tr("Cancel"));
    auto *line = new QWidget;
    line->setFixedHeight(m_target);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    for (QPushButton *button : {save, cancel}) {
        fillHeight(button);
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(naming);
    column->setContentsMargins(mirrored({0, 0, 6, 0}));
    column->setSpacing(4);
    column->addWidget(m_namingText);
    column->addWidget(line);
    connect(m_name, &QLineEdit::returnPressed, this, &FolderPage::takeName);
    connect(save, &QPushButton::clicked, this, &FolderPage::takeName);
    connect(cancel, &QPushButton::clicked, this, &FolderPage::endNaming);
    return naming;
}

void FolderPage::mark(FolderId folder)
{
    m_marked = folder;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it)
        it.value()->setChecked(it.key() == folder);
}

void FolderPage::askForName(FolderId folder)
{
    m_named = folder;
    const int row = m_model.rowOf(folder);
    const QString name = row < 0 ? QString() : m_model.index(row).data().toString();
    m_namingText->setText(row < 0 ? tr("Name of the new folder") : tr("Another name for “%1”").arg(name));
    m_name->setAccessibleName(m_namingText->text());
    m_name->setText(name);
    m_naming->show();
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void FolderPage::takeName()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    if (m_named == kAllFolders)
        m_editor.makeFolder(name);
    else
        m_editor.renameFolder(m_named, name);
    endNaming();
}

bool FolderPage::endNaming()
{
    if (m_naming->isHidden())
        return false;
    setFocus(Qt::OtherFocusReason); // which puts the keyboard away
    m_naming->hide();
    return true;
}

void FolderPage::build()
{
    // Who walks through the list by keyboard stays at the folder.
    const QWidget *focused = window()->focusWidget();
    const QString place = focused && m_scroll->isAncestorOf(focused) ? focused->objectName() : QString();
    for (QWidget *row : std::as_const(m_rowWidgets)) {
        row->hide();
        row->deleteLater(); // one of its buttons may be what led here
    }
    m_rowWidgets.clear();
    m_choices.clear();
    int all = 0;
    QList<QWidget *> rows;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const FolderId folder = m_model.folderAt(row);
        const int copies = m_model.index(row).data(models::FolderModel::CountRole).toInt();
        all += copies;
        rows.append(makeRow(folder, m_model.index(row).data().toString(), copies, m_model.canChange(folder)));
    }
    rows.prepend(makeRow(kAllFolders, tr("All records"), all, false));
    for (QWidget *row : std::as_const(rows)) {
        m_rows->addWidget(row);
        row->show();
    }
    m_rowWidgets = rows;
    for (const QWidget *row : std::as_const(rows)) {
        if (auto *same = place.isEmpty() ? nullptr : row->findChild<QAbstractButton *>(place))
            same->setFocus(Qt::OtherFocusReason);
    }
}

QWidget *FolderPage::makeRow(FolderId folder, const QString &name, int copies, bool canChange)
{
    const QString number = QString::number(folder.value);
    auto *choose = new FolderButton(u"chooseFolder"_s + number, name);
    choose->setChecked(folder == m_marked);
    m_choices.insert(folder, choose);
    choose->setAccessibleName(tr("%1, %Ln record(s)", nullptr, copies).arg(name));
    choose->setIconSize(QSize(m_icon, m_icon));
    connect(choose, &QPushButton::clicked, this, [this, choose, folder] {
        choose->setChecked(folder == m_marked);
        Q_EMIT chosen(folder);
    });
    QLabel *count = makeLabel(u"muted"_s, numberText(copies));
    count->setWordWrap(false);
    count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    count->setMinimumWidth(count->fontMetrics().horizontalAdvance(u"9,999"_s));
    auto *widget = new QWidget;
    widget->setFixedHeight(m_target);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(choose, 1);
    row->addWidget(count);
    const auto addTool = [&](const QString &objectName, const QString &iconName, const QString &tip) {
        QToolButton *button = makeIconButton(objectName + number, iconName, tip);
        button->setFixedWidth(m_target);
        fillHeight(button);
        button->setIconSize(QSize(m_icon, m_icon));
        row->addWidget(button);
        return button;
    };
    if (!canChange) {
        row->addSpacing(2 * (m_target + row->spacing()));
        return widget;
    }
    connect(addTool(u"renameFolder"_s, u"edit"_s, tr("Rename %1").arg(name)), &QToolButton::clicked, this,
            [this, folder] { askForName(folder); });
    connect(addTool(u"deleteFolder"_s, u"trash"_s, tr("Delete %1").arg(name)), &QToolButton::clicked, this,
            [this, folder] { m_editor.deleteFolder(folder); });
    return widget;
}

void FolderPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The keyboard has come up: what is being written needs the room.
    m_head->setVisible(m_naming->isHidden() || height() >= kHeadNeeds);
}

} // namespace vv::gui
