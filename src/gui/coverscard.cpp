// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/coverscard.h"

#include "base/settings.h"
#include "covers/coverservice.h"
#include "gui/choicebutton.h"
#include "gui/flowlayout.h"
#include "gui/inlinequestion.h"
#include "gui/widgets.h"
#include "gui/wrappedchoice.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

using State = covers::FillProgress::State;

constexpr int kCountEvery = 10; ///< covers that came in

QString sizeText(qint64 bytes)
{
    const bool whole = bytes % kMegabyte == 0;
    return QLocale().formattedDataSize(bytes, whole ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

CoversCard::CoversCard(covers::CoverService &covers, Settings &settings, QWidget *parent)
    : QFrame(parent)
    , m_covers(covers)
    , m_settings(settings)
    , m_use(makeLabel(u"muted"_s))
    , m_cap(new ChoiceButton(u"coverCap"_s))
    , m_empty(makeButton(u"emptyCoversButton"_s, tr("Empty the cache")))
    , m_question(new InlineQuestion(u"emptyCovers"_s, tr("Empty it"), tr("Keep them")))
    , m_fill(new WrappedCheckBox(tr("Fetch all covers in the background")))
    , m_progress(makeLabel(u"muted"_s))
{
    setObjectName(u"coversCard"_s);
    setKind(this, u"card"_s);
    m_use->setObjectName(u"coverUse"_s);
    m_fill->setObjectName(u"fillCovers"_s);
    m_fill->setToolTip(tr("One a second at most, when nothing else is fetched and the connection is not metered"));
    m_progress->setObjectName(u"coverProgress"_s);

    auto *most = makeLabel({}, tr("Keep at most"));
    most->setWordWrap(false);
    most->setBuddy(m_cap);
    auto *row = new FlowLayout(nullptr, 10);
    row->addWidget(most);
    row->addWidget(m_cap);
    row->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(6);
    layout->addWidget(m_use);
    layout->addSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_question);
    layout->addSpacing(6);
    layout->addWidget(m_fill);
    layout->addWidget(m_progress);
    setUp();
}

void CoversCard::setUp()
{
    QList<Choice> caps;
    for (const qint64 cap : kCoverCaps)
        caps.append({sizeText(cap), QString::number(cap)});
    m_cap->setChoices(caps);
    m_cap->setValue(QString::number(m_settings.coverCap()));
    m_cap->fitChoices();
    m_cap->setAccessibleName(tr("Keep at most"));
    connect(m_cap, &ChoiceButton::chosen, this, [this](const QString &cap) {
        m_cap->setValue(cap);
        m_settings.setCoverCap(cap.toLongLong());
        m_covers.setDiskCap(cap.toLongLong());
    });
    m_fill->setChecked(m_settings.fillCovers());
    connect(m_fill, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setFillCovers(on);
        m_covers.setFilling(on);
        showProgress();
    });
    connect(m_empty, &QPushButton::clicked, this, [this] {
        m_question->ask(
            tr("Empty the cache? Covers are fetched again when they are looked at, which takes a while. Your "
               "own photos are not in it."));
    });
    connect(m_question, &InlineQuestion::accepted, this, [this] {
        m_covers.emptyDisk();
        m_empty->setFocus(Qt::OtherFocusReason);
    });
    connect(m_question, &InlineQuestion::declined, m_empty, qOverload<>(&QWidget::setFocus));
    connect(&m_covers, &covers::CoverService::useKnown, this, &CoversCard::showUse);
    connect(&m_covers, &covers::CoverService::fillProgressed, this, [this](const covers::FillProgress &progress) {
        showProgress();
        if (isVisible() && (progress.state != State::Fetching || progress.kept % kCountEvery == 0))
            m_covers.askForUse();
    });
    showUse({.bytes = 0, .cap = m_settings.coverCap(), .covers = 0});
    showProgress();
}

void CoversCard::showUse(const covers::CacheUse &use)
{
    m_use->setText(tr("%1 of %2, %3", "1.2 GB of 2 GB, 3,012 covers")
                       .arg(sizeText(use.bytes), sizeText(use.cap), tr("%Ln cover(s)", nullptr, use.covers)));
    m_empty->setEnabled(use.bytes > 0);
}

void CoversCard::showProgress()
{
    const covers::FillProgress &progress = m_covers.filling();
    QStringList sentences;
    if (progress.total > 0)
        sentences += tr("%1 of %Ln cover(s) of your records are here.", nullptr, progress.total)
                         .arg(numberText(progress.kept));
    if (!m_fill->isChecked()) {
        sentences += tr("The others are fetched when you look at them.");
    } else {
        switch (progress.state) {
        case State::Off:
            sentences += tr("It waits for a moment without a sync, and for a connection that is not metered.");
            break;
        case State::Resting:
            sentences += tr("The image host wants a rest, or cannot be reached; it goes on later.");
            break;
        case State::Full:
            sentences += tr("There is no room for more; allow more to fetch the rest.");
            break;
        case State::Looking:
        case State::Fetching:
        case State::Done:
            break;
        }
    }
    m_progress->setText(sentences.join(u' '));
    m_progress->setVisible(!sentences.isEmpty());
}

void CoversCard::showEvent(QShowEvent *event)
{
    m_covers.askForUse();
    QFrame::showEvent(event);
}

} // namespace vv::gui
