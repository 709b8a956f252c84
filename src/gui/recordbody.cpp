// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recordbody.h"

#include "gui/editform.h"
#include "gui/editmark.h"
#include "gui/errortext.h"
#include "gui/hiddenwhile.h"
#include "gui/record/links.h"
#include "gui/recordcontent.h"
#include "gui/timetext.h"
#include "gui/tracklist.h"
#include "gui/widgets.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kNameWidth = 132; // as in a FactGrid

} // namespace

RecordBody::RecordBody(Editor &editor, const Metrics &metrics, QWidget *below, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_mark(new EditMark)
    , m_tracks(new TrackList(metrics, below != nullptr))
    , m_problem(new QWidget)
    , m_problemText(makeLabel(u"muted"_s))
    , m_line(makeSeparator())
    , m_factBox(new QWidget)
    , m_facts(new QGridLayout(m_factBox))
    , m_form(new EditForm(editor, metrics))
    , m_source(makeLink(tr("Data provided by Discogs."), u"https://www.discogs.com"_s))
    , m_wide(below != nullptr)
{
    m_problem->setObjectName(u"detailProblem"_s);
    m_source->setObjectName(u"discogsSource"_s);
    m_source->setWordWrap(true);
    QPushButton *retry = makeButton(u"retryDetailButton"_s, tr("Try again"), u"link"_s);
    auto *problem = new QVBoxLayout(m_problem);
    problem->setContentsMargins(0, 0, 0, 0);
    problem->setSpacing(4);
    problem->addWidget(m_problemText);
    problem->addWidget(retry, 0, Qt::AlignLeft);
    connect(retry, &QPushButton::clicked, this, &RecordBody::retryRequested);

    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(6);
    m_facts->setColumnStretch(1, 1);
    m_facts->setColumnMinimumWidth(0, m_wide ? kNameWidth : 0);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_mark);
    layout->addWidget(makeSeparator());
    layout->addWidget(m_form);
    layout->addWidget(m_tracks);
    layout->addWidget(m_problem);
    layout->addWidget(m_line);
    layout->addWidget(m_factBox);
    if (below)
        layout->addWidget(below);
    layout->addWidget(m_source);
    layout->addStretch(1);
    m_form->hide();

    connect(m_tracks, &TrackList::searchRequested, this, &RecordBody::searchRequested);
    connect(m_mark, &EditMark::showRequested, this, &RecordBody::syncPageRequested);
    connect(m_mark, &EditMark::retryRequested, &m_editor, &Editor::retry);
    connect(m_mark, &EditMark::withdrawRequested, &m_editor, &Editor::withdraw);
    connect(m_form, &EditForm::done, this, [this] { setEditing(false); });
    connect(&m_editor, &Editor::editsChanged, this, &RecordBody::showMark);
}

void RecordBody::setContent(const RecordContent &content, bool waiting, const std::optional<Error> &problem)
{
    m_record = {content.instance, content.release};
    showMark();
    if (!content.tracks.isEmpty())
        m_tracks->setTracks(content.tracks, content.artists);
    else if (waiting)
        m_tracks->setWaiting();
    else
        m_tracks->clear();
    const bool hasTracks = waiting || !content.tracks.isEmpty();
    m_tracks->setVisible(hasTracks);
    m_problem->setVisible(problem.has_value());
    if (problem) {
        const QString words = errorText(*problem, Doing::ReadingDetail).sentence();
        m_problemText->setText(content.tracks.isEmpty() ? tr("No track list: %1").arg(words) : words);
    }
    setFacts(content);
    m_url = releaseUrl(content.release);
    m_line->setVisible((hasTracks || problem) && !m_editing);
}

void RecordBody::setAge(const std::optional<QDateTime> &asOf, const QDateTime &now)
{
    setLink(m_source,
            asOf ? tr("Data provided by Discogs, as of %1.").arg(agoText(*asOf, now)) : tr("Data provided by Discogs."),
            m_url);
}

void RecordBody::setEditing(bool editing)
{
    if (editing == m_editing)
        return;
    if (!editing)
        m_form->commit();
    m_editing = editing;
    const bool hadFocus = !editing && m_form->isAncestorOf(window()->focusWidget());
    if (hadFocus)
        Q_EMIT focusLeft(); // before Qt gives it to whatever comes next
    m_form->setVisible(editing);
    m_factBox->setVisible(!editing);
    m_line->setVisible(!editing && (m_tracks->isVisibleTo(this) || m_problem->isVisibleTo(this)));
    if (editing)
        m_form->takeFocus();
    Q_EMIT editingChanged(editing);
}

void RecordBody::showMark()
{
    m_mark->setEdits(m_record.release.isValid() ? m_editor.editsOf(m_record) : QList<store::PendingEdit>());
}

void RecordBody::setFacts(const RecordContent &content)
{
    if (content.facts == m_shownFacts)
        return; // the labels stay, with what may be selected in them
    m_shownFacts = content.facts;
    const HiddenWhile filling(m_factBox);
    qDeleteAll(m_factCells);
    m_factCells.clear();
    int row = 0;
    for (const auto &[name, value] : content.facts) {
        auto *key = makeLabel(u"muted"_s, name);
        auto *text = makeLabel(u"small"_s, value);
        key->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        text->setAlignment(Qt::AlignTop | (m_wide ? Qt::AlignLeft : Qt::AlignRight));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (m_wide) {
            m_facts->addWidget(key, row, 0, Qt::AlignTop);
            m_facts->addWidget(text, row, 1);
            m_factCells << key << text;
        } else { // a short name leaves its value more room
            auto *both = new QWidget;
            auto *line = new QHBoxLayout(both);
            line->setContentsMargins(0, 0, 0, 0);
            line->setSpacing(m_facts->horizontalSpacing());
            line->addWidget(key, 0, Qt::AlignTop);
            line->addWidget(text, 1);
            m_facts->addWidget(both, row, 0, 1, 2);
            m_factCells << both;
        }
        ++row;
    }
}

} // namespace vv::gui
