// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articlescard.h"

#include "gui/flowlayout.h"
#include "gui/widgets.h"
#include "models/backend.h"
#include "models/library.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

ArticlesCard::ArticlesCard(models::Library &library, models::Backend &backend, bool touch, QWidget *parent)
    : QFrame(parent)
    , m_library(library)
    , m_backend(backend)
    , m_touch(touch)
    , m_words(new QLineEdit)
    , m_save(makeButton(u"articlesSaveButton"_s, tr("Sort anew")))
    , m_usual(makeButton(u"articlesUsualButton"_s, tr("Back to the usual ones")))
    , m_state(makeLabel(u"muted"_s))
{
    setObjectName(u"articlesCard"_s);
    setKind(this, u"card"_s);
    QLabel *about
        = makeLabel(u"muted"_s,
                    tr("These words do not count in front of an artist's name: “The Copper Hours” stands under C. "
                       "Write them with blanks "
                       "between them; one that ends in an apostrophe needs no blank behind it, as in L'Orchestre."));
    m_words->setObjectName(u"articlesField"_s);
    m_words->setAccessibleName(tr("Words that do not count when records are put in order"));
    m_words->setAccessibleDescription(about->text());
    m_words->setPlaceholderText(tr("None: every word counts"));
    m_state->setObjectName(u"articlesState"_s);
    m_state->hide();
    auto *row = new FlowLayout(nullptr, 10);
    row->addWidget(m_save);
    row->addWidget(m_usual);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(about);
    layout->addWidget(m_words);
    layout->addLayout(row);
    layout->addWidget(m_state);

    connect(m_words, &QLineEdit::textEdited, this, &ArticlesCard::showWork);
    connect(m_words, &QLineEdit::returnPressed, this, &ArticlesCard::save);
    connect(m_save, &QPushButton::clicked, this, &ArticlesCard::save);
    connect(m_usual, &QPushButton::clicked, this, [this] { set({}); });
    connect(&m_library, &models::Library::changed, this, [this] {
        m_working = false;
        m_state->hide();
        read();
    });
    connect(&m_backend, &models::Backend::articlesSet, this, &ArticlesCard::done);
    connect(&m_backend, &models::Backend::writeFailed, this, [this] {
        if (!std::exchange(m_working, false))
            return;
        say(tr("The records could not be put in order; everything is as it was."));
        showWork();
    });
    read();
}

void ArticlesCard::read()
{
    m_own = m_library.articles();
    m_words->setText(store::articlesOf(m_own).join(u' '));
    showWork();
}

void ArticlesCard::save()
{
    if (m_working)
        return;
    const QStringList words = store::articlesIn(m_words->text());
    m_words->setText(words.join(u' '));
    if (words == store::articlesOf(m_own))
        say(tr("The records are in this order already."));
    else
        set(words);
    showWork();
}

void ArticlesCard::set(const store::OwnArticles &own)
{
    const bool byKeyboard = !m_touch && (m_save->hasFocus() || m_usual->hasFocus());
    if (byKeyboard) // a button that cannot be pressed gives the focus away
        m_words->setFocus(Qt::OtherFocusReason);
    m_working = true;
    m_backend.setArticles(own);
    say(tr("Sorting again…"));
    showWork();
}

void ArticlesCard::done(const store::OwnArticles &own, bool undone)
{
    m_working = false;
    m_own = own;
    m_words->setText(store::articlesOf(own).join(u' '));
    say(undone ? tr("The records are in the order they had before.") : tr("The records are in the new order."));
    showWork();
}

void ArticlesCard::showWork()
{
    const bool isReady = m_library.reader() && !m_working;
    m_words->setReadOnly(!isReady); // and not disabled: it may have the focus
    m_save->setEnabled(isReady && store::articlesIn(m_words->text()) != store::articlesOf(m_own));
    m_usual->setEnabled(isReady && m_own.has_value());
}

void ArticlesCard::say(const QString &text)
{
    m_state->setText(text);
    m_state->show();
}

void ArticlesCard::showEvent(QShowEvent *event)
{
    // A command beside the window may have changed it; what was typed and not saved is not worth keeping.
    if (!m_working)
        read();
    QFrame::showEvent(event);
}

} // namespace vv::gui
