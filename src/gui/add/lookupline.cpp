// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/add/lookupline.h"

#include "gui/choicebutton.h"
#include "gui/widgets.h"
#include "models/releaselink.h"
#include "models/typedlookup.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kGap = 8;
constexpr int kLeastLine = 160; ///< with text of the usual size

QString valueOf(LookupKind kind)
{
    return QString::number(static_cast<int>(kind));
}

} // namespace

LookupLine::LookupLine(const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_metrics(metrics)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_line(new QLineEdit)
    , m_kind(new ChoiceButton(u"addKindChoice"_s))
    , m_go(makeButton(u"addSearchButton"_s, {}, u"big"_s))
    , m_status(makeLabel(u"muted"_s))
{
    setObjectName(u"addLookup"_s);
    m_line->setObjectName(u"addLine"_s);
    m_line->setPlaceholderText(tr("Artist and title, catalogue number, barcode, or release number"));
    m_line->setAccessibleName(tr("What to add"));
    m_line->setProperty("opensKeyboard", true);
    m_line->setClearButtonEnabled(!metrics.touch);
    m_line->setMaxLength(200);
    m_line->installEventFilter(this);
    m_status->setObjectName(u"addStatus"_s);
    m_kind->setAccessibleName(tr("Look for it as"));
    m_kind->fitChoices();
    m_kind->setChoices({{tr("Text"), valueOf(LookupKind::Text)},
                        {tr("Catalogue number"), valueOf(LookupKind::Catno)},
                        {tr("Barcode"), valueOf(LookupKind::Barcode)},
                        {tr("Release number"), valueOf(LookupKind::Release)}});
    if (metrics.touch) { // room for the line, yet what is usual is shown whole
        m_kind->setMaximumWidth(std::max(static_cast<int>(32 * metrics.pixelsPerMm), m_kind->widthFor(tr("Text"))));
        m_kind->setMinimumWidth(m_kind->widthFor(tr("Text")));
    }
    auto *how = new QHBoxLayout;
    how->setSpacing(kGap);
    how->addWidget(m_kind);
    how->addWidget(m_go);
    m_row->setSpacing(kGap);
    m_row->addWidget(m_line, 1);
    m_row->addLayout(how);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_row);
    layout->addWidget(m_status);

    connect(m_line, &QLineEdit::textChanged, this, [this] {
        if (m_line->text().trimmed().isEmpty())
            m_chosen.reset();
        update();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &LookupLine::enter);
    connect(m_go, &QPushButton::clicked, this, &LookupLine::enter);
    connect(m_kind, &ChoiceButton::chosen, this, [this](const QString &value) {
        m_chosen = static_cast<LookupKind>(value.toInt());
        update();
        m_line->setFocus(Qt::OtherFocusReason);
    });
    update();
}

/// Large text or long words: what is smaller goes below. Not in a kiosk, whose keyboard needs the height.
void LookupLine::arrange()
{
    if (m_metrics.touch)
        return;
    const int needs
        = m_metrics.grown(kLeastLine) + m_kind->minimumSizeHint().width() + m_go->sizeHint().width() + 2 * kGap;
    const bool fits = needs <= width();
    m_row->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->itemAt(1)->setAlignment(fits ? Qt::Alignment() : Qt::AlignLeading);
}

void LookupLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    showStatus();
}

void LookupLine::takeFocus()
{
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
}

void LookupLine::type(const QString &text)
{
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->end(false);
    m_line->insert(text);
}

void LookupLine::setText(const QString &text)
{
    m_line->setText(text);
}

void LookupLine::clear()
{
    m_line->clear();
}

QString LookupLine::text() const
{
    return m_line->text();
}

std::optional<Lookup> LookupLine::lookup() const
{
    return m_chosen ? models::typedLookup(m_line->text(), *m_chosen) : models::typedLookup(m_line->text());
}

void LookupLine::update()
{
    const auto found = lookup();
    const LookupKind kind = m_chosen ? *m_chosen : found ? found->kind : LookupKind::Text;
    m_kind->setValue(valueOf(kind));
    const bool direct = kind == LookupKind::Barcode || kind == LookupKind::Release;
    m_go->setText(direct ? tr("To the tray") : tr("Search"));
    m_go->setEnabled(found.has_value());
    const bool isEmpty = m_line->text().trimmed().isEmpty();
    const bool isMaster = !m_chosen && models::releaseLink(m_line->text()).kind == models::ReleaseLink::Kind::Master;
    if (isMaster)
        say(u"danger"_s, tr("This stands for all pressings. Open the one you have on Discogs, and take its address."));
    else if (!found && !isEmpty && kind == LookupKind::Release)
        say(u"danger"_s, tr("This is neither the number of a release nor the address of its page."));
    else if (!found && !isEmpty)
        say(u"danger"_s, tr("There is no digit in this barcode."));
    else
        say(u"muted"_s, {});
    arrange();
    Q_EMIT changed();
}

void LookupLine::say(const QString &kind, const QString &text)
{
    setKind(m_status, kind);
    m_said = text;
    showStatus();
    m_status->setVisible(!text.isEmpty());
    m_line->setAccessibleDescription(text);
}

void LookupLine::setLow(bool low)
{
    if (std::exchange(m_isLow, low) == low)
        return;
    m_status->setWordWrap(!low);
    m_status->setSizePolicy(low ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    showStatus();
}

void LookupLine::showStatus()
{
    m_status->ensurePolished();
    m_status->setText(m_isLow ? m_status->fontMetrics().elidedText(m_said, Qt::ElideRight, width()) : m_said);
}

void LookupLine::setHint(const QString &text)
{
    say(u"accent"_s, text);
}

void LookupLine::enter()
{
    if (const auto found = lookup())
        Q_EMIT entered(*found);
}

bool LookupLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        Q_EMIT downPressed();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) && !m_line->isUndoAvailable()) {
            event->ignore(); // then it is the last change that is meant
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vv::gui
