// SPDX-License-Identifier: MIT
#include "nativeclipboard.h"

#ifdef SIGNIN_XCB
#include "clock/realtime.h"
#include "xcbreply.h"

#include <QSocketNotifier>
#include <QTimer>

#include <poll.h>
#include <xcb/xcb.h>

namespace Salestrekker {
namespace {

using std::chrono::milliseconds;

// More than any line takes: the rest of it need not be kept.
constexpr qsizetype enough = 1024 * 1024;

enum Atom { Selection, Property, Targets, Incremental, Hint, Utf8, TextUtf8, AtomCount };

constexpr const char* atomNames[AtomCount]{ "", "SALESTREKKER_CLIPBOARD", "TARGETS", "INCR",
    "x-kde-passwordManagerHint", "UTF8_STRING", "text/plain;charset=utf-8" };

class X11Clipboard : public ForeignClipboard {
public:
    X11Clipboard(QClipboard::Mode mode, QObject* parent)
        : ForeignClipboard(parent), m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection)) {
            endSoon({});
            return;
        }
        internAtoms(mode == QClipboard::Selection ? "PRIMARY" : "CLIPBOARD");
        if (hasOwner())
            begin();
        else
            endSoon({ .text = {}, .isSecret = false, .isKnown = true });
    }
    ~X11Clipboard() override
    {
        m_notifier.setEnabled(false);
        xcb_disconnect(m_connection);
    }

    void wait(milliseconds longest) override
    {
        const milliseconds end = realTime() + longest;
        while (!m_isOver) {
            listen();
            const auto left = end - realTime();
            if (m_isOver || left.count() <= 0)
                return;
            pollfd socket{ xcb_get_file_descriptor(m_connection), POLLIN, 0 };
            poll(&socket, 1, static_cast<int>(left.count()));
        }
    }

private:
    void internAtoms(const char* selection)
    {
        xcb_intern_atom_cookie_t cookies[AtomCount];
        for (int i = 0; i < AtomCount; ++i) {
            const char* name = i == Selection ? selection : atomNames[i];
            cookies[i] = xcb_intern_atom(m_connection, 0, static_cast<quint16>(qstrlen(name)), name);
        }
        for (int i = 0; i < AtomCount; ++i) {
            const XcbReply<xcb_intern_atom_reply_t> reply(
                xcb_intern_atom_reply(m_connection, cookies[i], nullptr));
            m_atoms[i] = reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
        }
    }

    bool hasOwner()
    {
        const XcbReply<xcb_get_selection_owner_reply_t> reply(xcb_get_selection_owner_reply(
            m_connection, xcb_get_selection_owner(m_connection, m_atoms[Selection]), nullptr));
        return reply && reply->owner != XCB_WINDOW_NONE;
    }

    void begin()
    {
        makeWindow();
        connect(&m_notifier, &QSocketNotifier::activated, this, &X11Clipboard::listen);
        m_notifier.setSocket(xcb_get_file_descriptor(m_connection));
        m_notifier.setEnabled(true);
        ask(m_atoms[Targets]);
    }

    void makeWindow()
    {
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const quint32 events = XCB_EVENT_MASK_PROPERTY_CHANGE;
        m_window = xcb_generate_id(m_connection);
        xcb_create_window(m_connection, XCB_COPY_FROM_PARENT, m_window, root, 0, 0, 1, 1, 0,
            XCB_WINDOW_CLASS_INPUT_ONLY, XCB_COPY_FROM_PARENT, XCB_CW_EVENT_MASK, &events);
    }

    void ask(xcb_atom_t target)
    {
        m_asked = target;
        xcb_convert_selection(
            m_connection, m_window, m_atoms[Selection], target, m_atoms[Property], XCB_CURRENT_TIME);
        xcb_flush(m_connection);
    }

    void listen()
    {
        while (!m_isOver) {
            if (m_early)
                return end(*m_early);
            const XcbReply<xcb_generic_event_t> event(xcb_poll_for_event(m_connection));
            if (!event)
                break;
            handle(*event);
        }
        if (!m_isOver && xcb_connection_has_error(m_connection))
            end({});
    }

    void handle(const xcb_generic_event_t& event)
    {
        const int type = event.response_type & 0x7f;
        if (type == XCB_SELECTION_NOTIFY) {
            const auto& notify = reinterpret_cast<const xcb_selection_notify_event_t&>(event);
            notify.property == XCB_ATOM_NONE ? refused() : take();
        } else if (type == XCB_PROPERTY_NOTIFY && m_isIncremental) {
            const auto& notify = reinterpret_cast<const xcb_property_notify_event_t&>(event);
            if (notify.state == XCB_PROPERTY_NEW_VALUE)
                takePart();
        }
    }

    // One that says nothing of targets is asked for text all the same, some are that simple.
    void refused()
    {
        if (m_asked == m_atoms[Targets])
            ask(m_atoms[Utf8]);
        else if (m_asked == m_atoms[Hint])
            askForText();
        else if (m_asked == m_atoms[Utf8])
            ask(XCB_ATOM_STRING);
        else
            end({ .text = {}, .isSecret = m_isSecret, .isKnown = true });
    }

    struct Value {
        xcb_atom_t type = XCB_ATOM_NONE;
        QByteArray bytes;
    };

    // And deletes it, which tells the owner to go on.
    Value property()
    {
        const XcbReply<xcb_get_property_reply_t> reply(xcb_get_property_reply(m_connection,
            xcb_get_property(m_connection, 1, m_window, m_atoms[Property], XCB_GET_PROPERTY_TYPE_ANY, 0,
                static_cast<quint32>(enough / 4)),
            nullptr));
        if (!reply)
            return {};
        if (reply->bytes_after > 0) // then it is not deleted with the reading
            xcb_delete_property(m_connection, m_window, m_atoms[Property]);
        xcb_flush(m_connection);
        return { reply->type,
            QByteArray(static_cast<const char*>(xcb_get_property_value(reply.get())),
                xcb_get_property_value_length(reply.get())) };
    }

    void take()
    {
        const Value value = property();
        if (m_asked == m_atoms[Targets])
            return takeTargets(value.bytes);
        if (m_asked == m_atoms[Hint]) {
            m_isSecret = value.bytes == "secret";
            return askForText();
        }
        if (value.type == m_atoms[Incremental])
            m_isIncremental = true;
        else
            takeText(value.bytes);
    }

    void takeTargets(const QByteArray& bytes)
    {
        const auto* atoms = reinterpret_cast<const xcb_atom_t*>(bytes.constData());
        const auto count = static_cast<std::size_t>(bytes.size()) / sizeof(xcb_atom_t);
        const auto offers
            = [=](xcb_atom_t atom) { return std::find(atoms, atoms + count, atom) != atoms + count; };
        const xcb_atom_t wanted[]{ m_atoms[Utf8], m_atoms[TextUtf8], XCB_ATOM_STRING };
        const auto* text = std::find_if(std::begin(wanted), std::end(wanted), offers);
        if (text == std::end(wanted))
            return end({ .text = {}, .isSecret = false, .isKnown = true });
        m_textAs = *text;
        offers(m_atoms[Hint]) ? ask(m_atoms[Hint]) : askForText();
    }

    void askForText() { ask(m_textAs); }

    // To the end, also where there was enough before: some owners do not survive that nobody listens any
    // more.
    void takePart()
    {
        const Value part = property();
        if (m_parts.size() < enough)
            m_parts += part.bytes;
        if (part.bytes.isEmpty())
            takeText(m_parts);
    }

    void takeText(const QByteArray& bytes)
    {
        const bool latin = m_asked == XCB_ATOM_STRING; // ICCCM 2.7.1
        end({ latin ? QString::fromLatin1(bytes) : QString::fromUtf8(bytes), m_isSecret, true });
    }

    void endSoon(const ClipboardContent& content)
    {
        m_early = content;
        QTimer::singleShot(0, this, &X11Clipboard::listen);
    }

    void end(const ClipboardContent& content)
    {
        m_isOver = true;
        m_notifier.setEnabled(false);
        Q_EMIT finished(content);
    }

    xcb_connection_t* m_connection;
    QSocketNotifier m_notifier{ QSocketNotifier::Read };
    xcb_window_t m_window = XCB_WINDOW_NONE;
    xcb_atom_t m_atoms[AtomCount]{};
    xcb_atom_t m_asked = XCB_ATOM_NONE;
    xcb_atom_t m_textAs = XCB_ATOM_NONE;
    std::optional<ClipboardContent> m_early; ///< known without asking
    QByteArray m_parts;
    bool m_isIncremental = false;
    bool m_isSecret = false;
    bool m_isOver = false;
};

} // namespace

ForeignClipboard* lookOnX11(QClipboard::Mode mode, QObject* parent)
{
    return new X11Clipboard(mode, parent);
}

} // namespace Salestrekker

#endif
