// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/keysettings.h"

#include "gui/keyboard/keyfield.h"
#include "gui/keyboard/shortcuts.h"
#include "gui/widgets.h"

#include <QAccessible>
#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kKeys = 190;       ///< width of a field
constexpr int kBesideName = 300; ///< that has room beside a name

} // namespace

KeySettings::KeySettings(Shortcuts &shortcuts, const Metrics &metrics)
    : SettingsSection(u"keySettings"_s, u"keyboard"_s, tr("Keyboard"))
    , m_shortcuts(shortcuts)
    , m_metrics(metrics)
    , m_resetAll(makeButton(u"resetAllKeys"_s, tr("All as usual")))
{
    addNote(tr("Choose a key, then press the new one. Backspace takes a key away, Esc leaves it as it is."));
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    for (QAction *action : shortcuts.actions())
        addRow(grid, action);
    add(box);
    addNarrow(m_resetAll, 300);
    QPushButton *card = makeButton(u"keysButton"_s, tr("Card of keys"));
    addNarrow(card, 300);
    connect(card, &QPushButton::clicked, this, &KeySettings::cardRequested);
    connect(m_resetAll, &QPushButton::clicked, &shortcuts, &Shortcuts::resetAll);
    connect(&shortcuts, &Shortcuts::changed, this, &KeySettings::update);
    update();
}

void KeySettings::addRow(QGridLayout *grid, QAction *action)
{
    const Row row{action, new KeyField, makeIconButton({}, u"back"_s, tr("As usual: %1").arg(action->text())),
                  makeLabel(u"danger"_s)};
    row.field->setObjectName("key_"_L1 + action->objectName());
    row.field->setAccessibleName(action->text());
    row.field->setFixedWidth(m_metrics.grown(kKeys));
    row.reset->setObjectName("reset_"_L1 + action->objectName());
    row.reset->setIconSize(QSize(m_metrics.icon, m_metrics.icon));
    QSizePolicy keepsPlace = row.reset->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    row.reset->setSizePolicy(keepsPlace);
    row.objection->setObjectName("objection_"_L1 + action->objectName());
    row.objection->hide();
    const int line = grid->rowCount();
    auto *label = makeLabel(u"small"_s, action->text());
    label->setBuddy(row.field);
    // Large text: below its name.
    const int below = row.field->width() > kBesideName ? 1 : 0;
    grid->addWidget(label, line, 0, 1, below ? 3 : 1, Qt::AlignVCenter);
    grid->addWidget(row.field, line + below, 1);
    grid->addWidget(row.reset, line + below, 2);
    grid->addWidget(row.objection, line + below + 1, 0, 1, 3);
    m_rows.append(row);
    connect(row.field, &KeyField::waitingChanged, this, [this] {
        for (const Row &each : std::as_const(m_rows))
            each.objection->hide();
    });
    connect(row.field, &KeyField::chosen, this, [this, row](const QKeySequence &key) {
        const QString objection = m_shortcuts.setKey(row.action, key);
        if (!objection.isEmpty())
            row.field->waitAgain();
        show(row, objection);
    });
    connect(row.reset, &QToolButton::clicked, this, [this, row] {
        const QString objection = m_shortcuts.reset(row.action);
        row.field->setFocus(Qt::OtherFocusReason); // the button may be gone
        show(row, objection);
    });
}

void KeySettings::show(const Row &row, const QString &objection)
{
    for (const Row &each : std::as_const(m_rows))
        each.objection->hide();
    row.objection->setText(objection);
    row.objection->setVisible(!objection.isEmpty());
    if (objection.isEmpty())
        return;
    QAccessibleEvent said(row.objection, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void KeySettings::update()
{
    bool usual = true;
    for (const Row &row : std::as_const(m_rows)) {
        row.field->setKeys(Shortcuts::text(row.action));
        row.reset->setVisible(!m_shortcuts.isUsual(row.action));
        usual = usual && m_shortcuts.isUsual(row.action);
    }
    m_resetAll->setEnabled(!usual);
}

} // namespace vv::gui
