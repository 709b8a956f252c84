// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importreview.h"

#include "gui/errortext.h"
#include "gui/flowlayout.h"
#include "gui/importtext.h"
#include "gui/widgets.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kMostLinesShown = 7; // of more one sees a part, and that there is more

/// Once the layout knows how high it is.
void bringIntoView(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            return area->ensureWidgetVisible(widget, 0, 12);
    }
}

} // namespace

ImportReview::ImportReview(QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel(u"strong"_s))
    , m_facts(makeLabel(u"small"_s))
    , m_details(new QPlainTextEdit)
    , m_no(makeButton(u"declineImportButton"_s, tr("Not now")))
    , m_yes(makeButton(u"acceptImportButton"_s, tr("Import"), u"primary"_s))
{
    setObjectName(u"importReview"_s);
    setKind(this, u"question"_s);
    m_title->setObjectName(u"importTitle"_s);
    m_facts->setObjectName(u"importFacts"_s);
    m_details->setObjectName(u"importDetails"_s);
    m_details->setAccessibleName(tr("What the file holds, one by one"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new FlowLayout(nullptr, 10);
    buttons->addWidget(m_no);
    buttons->addWidget(m_yes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_details);
    layout->addLayout(buttons);
    connect(m_no, &QPushButton::clicked, this, &ImportReview::decline);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT accepted();
    });
    hide();
}

void ImportReview::show(const store::ImportReport &report, const QString &file)
{
    const bool possible = !report.error && changesAnything(report);
    if (report.error) {
        m_title->setText(tr("%1 cannot be imported").arg(file));
        m_facts->setText(report.problems.isEmpty() ? errorText(*report.error, Doing::Importing).sentence()
                                                   : tr("Nothing was changed. This is wrong with the file:"));
    } else {
        m_title->setText(possible ? tr("What %1 would bring").arg(file)
                                  : tr("Everything in %1 is here already").arg(file));
        m_facts->setText(importFacts(report).join(u'\n'));
    }
    const QString details = importDetails(report);
    m_details->setPlainText(details);
    m_details->setVisible(!details.isEmpty());
    const auto lines = std::clamp<qsizetype>(details.count(u'\n') + 1, 2, kMostLinesShown);
    m_details->setFixedHeight(static_cast<int>(lines) * m_details->fontMetrics().lineSpacing() + 28);
    m_yes->setVisible(possible);
    m_no->setText(possible ? tr("Not now") : tr("Close"));
    setAccessibleName(m_title->text());
    m_no->setAccessibleDescription(m_title->text() + u' ' + m_facts->text());
    QFrame::show();
    m_no->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, [this] { bringIntoView(this); });
}

void ImportReview::decline()
{
    hide();
    Q_EMIT declined();
}

bool ImportReview::event(QEvent *event)
{
    // Before the window's own Esc, which would leave the page.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void ImportReview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return decline();
    QFrame::keyPressEvent(event);
}

} // namespace vv::gui
