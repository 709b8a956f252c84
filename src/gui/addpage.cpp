// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/addpage.h"

#include "gui/choicebutton.h"
#include "gui/editor.h"
#include "gui/edittext.h"
#include "gui/widgets.h"
#include "models/releaselink.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kColumn = 640;

} // namespace

AddPage::AddPage(Editor &editor, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_line(new QLineEdit)
    , m_status(makeLabel(u"muted"_s))
    , m_folder(new ChoiceButton(u"addFolderChoice"_s))
    , m_add(makeButton(u"addRecordButton"_s, tr("Add to the collection"), u"primary"_s))
{
    setObjectName(u"addPage"_s);
    if (metrics.touch)
        setFocusPolicy(Qt::StrongFocus);
    m_line->setObjectName(u"addReleaseLine"_s);
    m_line->setPlaceholderText(tr("12345 or discogs.com/release/12345"));
    m_line->setAccessibleName(tr("Number of the release, or the address of its page"));
    m_line->setProperty("opensKeyboard", true);
    m_line->setClearButtonEnabled(!metrics.touch);
    m_status->setObjectName(u"addStatus"_s);
    m_folder->setValue(QString::number(kUncategorized.value));
    m_folder->setAccessibleName(tr("Folder"));
    QLabel *folder = makeLabel(u"muted"_s, tr("Folder"));
    folder->setBuddy(m_folder);
    QPushButton *close = makeButton(u"addCloseButton"_s, tr("Close"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_add);
    buttons->addWidget(close);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLabel(u"head"_s, tr("Add a record")));
    column->addWidget(
        makeLabel(u"muted"_s, tr("By the number of its release, or the address of its page on Discogs.")));
    column->addWidget(m_line);
    column->addWidget(m_status);
    column->addSpacing(4);
    column->addWidget(folder);
    column->addWidget(m_folder);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(1);
    auto *middle = new QWidget;
    middle->setMaximumWidth(grownWithText(kColumn));
    middle->setLayout(column);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(metrics.touch ? QMargins(16, 14, 16, 16) : QMargins(28, 22, 28, 22));
    row->addWidget(middle, 1000);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QScrollArea *scroll = makeScroll(content, metrics.touch);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(scroll);

    connect(m_line, &QLineEdit::textChanged, this, &AddPage::refresh);
    connect(m_line, &QLineEdit::returnPressed, this, &AddPage::add);
    connect(m_folder, &ChoiceButton::chosen, m_folder, &ChoiceButton::setValue);
    connect(m_add, &QPushButton::clicked, this, &AddPage::add);
    connect(close, &QPushButton::clicked, this, &AddPage::backRequested);
    connect(&m_editor, &Editor::editsChanged, this, &AddPage::refresh);
    refresh();
}

void AddPage::takeFocus()
{
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
}

void AddPage::showEvent(QShowEvent *event)
{
    m_added = {};
    refresh();
    QWidget::showEvent(event);
}

void AddPage::refresh()
{
    using Kind = models::ReleaseLink::Kind;
    const auto folders = m_editor.folders();
    QList<Choice> choices;
    for (const Folder &folder : folders)
        choices.append({folder.name, QString::number(folder.id.value)});
    m_folder->setChoices(choices);
    if (std::ranges::find(choices, m_folder->value(), &Choice::value) == choices.end())
        m_folder->setValue(QString::number(kUncategorized.value));

    const models::ReleaseLink link = models::releaseLink(m_line->text());
    m_release = link.release;
    m_add->setEnabled(link.kind == Kind::Release);
    m_add->setText(tr("Add to the collection"));
    if (m_line->text().trimmed().isEmpty())
        return sayWhatCame();
    if (link.kind == Kind::Master)
        return say(u"danger"_s,
                   tr("This stands for all pressings. Open the one you have on Discogs, and take its address."));
    if (link.kind == Kind::Neither)
        return say(u"danger"_s, tr("This is neither the number of a release nor the address of its page."));
    const auto copies = m_editor.copiesOf(m_release);
    if (!copies.isEmpty()) {
        m_add->setText(tr("Add another copy"));
        const store::CopySummary &first = copies.constFirst();
        return say(u"accent"_s,
                   tr("You have %n copies of it: %1", nullptr, static_cast<int>(copies.size()))
                       .arg(recordText(first.artist, first.title)));
    }
    const QString wanted = m_editor.wantedTitle(m_release);
    if (!wanted.isEmpty())
        return say(u"accent"_s, tr("On your wantlist, and taken off it then: %1").arg(wanted));
    say(u"muted"_s, tr("Release %1 is not in your collection yet.").arg(m_release.value));
}

/// Beside the kiosk's keyboard there is no room for the bar that says it elsewhere.
void AddPage::sayWhatCame()
{
    const auto copies = m_added.isValid() ? m_editor.copiesOf(m_added) : QList<store::CopySummary>();
    if (copies.isEmpty())
        return say(u"muted"_s, {});
    say(u"ok"_s, tr("Added: %1").arg(recordText(copies.constFirst().artist, copies.constFirst().title)));
}

void AddPage::say(const QString &kind, const QString &text)
{
    if (m_status->property("kind") != kind) {
        setKind(m_status, kind);
        m_status->style()->polish(m_status);
    }
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
    m_line->setAccessibleDescription(text);
}

void AddPage::add()
{
    if (!m_release.isValid())
        return;
    m_editor.add(m_release, {m_folder->value().toLongLong()});
    m_added = m_release;
    m_line->clear();
    m_line->setFocus(Qt::OtherFocusReason); // for the next one
}

} // namespace vv::gui
