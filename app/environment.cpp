// SPDX-License-Identifier: MIT
#include "environment.h"

#include <qglobal.h>

namespace Salestrekker {
namespace {

using enum UnsafeVariable::Because;

// From the documentation named, and compared with the names that the libraries of Debian 12 contain. Every
// one is read when its library is first used, none before main().
constexpr UnsafeVariable table[]{
    // QtCore, QtGui
    { "QT_PLUGIN_PATH", LoadsCode, "Qt: QCoreApplication::libraryPaths" },
    { "QT_QPA_PLATFORM_PLUGIN_PATH", LoadsCode,
        "Qt for Embedded Linux; QGuiApplication, -platformpluginpath" },
    { "QT_QPA_GENERIC_PLUGINS", OpensDoor,
        "QGuiApplication, -plugin; TUIO and evdev take input from elsewhere" },
    { "QT_LOAD_TESTABILITY", LoadsCode, "QGuiApplication, -testability" },
    { "QT_VULKAN_LIB", LoadsCode, "Qt: QVulkanInstance" },
    { "QT_VULKAN_INSTANCE_LAYERS", LoadsCode, "Qt: QVulkanInstance" },
    { "QT_LOGGING_CONF", MovesFiles, "Qt: QLoggingCategory, Logging Rules" },
    { "QDBUS_DEBUG", TellsSecrets, "Qt D-Bus: debugging; prints every message" },
    { "QT_NETWORK_H2C_ALLOWED", OpensDoor, "Qt: QNetworkRequest::Http2AllowedAttribute; HTTP/2 without TLS" },
    // Wayland and input methods: who gives and sees the keys
    { "QT_WAYLAND_SHELL_INTEGRATION", LoadsCode, "Qt Wayland: environment variables" },
    { "QT_WAYLAND_INPUTDEVICE_INTEGRATION", LoadsCode, "Qt Wayland: environment variables" },
    { "QT_WAYLAND_CLIENT_BUFFER_INTEGRATION", LoadsCode, "Qt Wayland: environment variables" },
    { "QT_WAYLAND_SERVER_BUFFER_INTEGRATION", LoadsCode, "Qt Wayland: environment variables" },
    { "WAYLAND_DEBUG", TellsSecrets, "Wayland, wl_display_connect; prints every key" },
    { "WAYLAND_SOCKET", OpensDoor, "Wayland, wl_display_connect; a descriptor of whoever started this" },
    { "IBUS_ADDRESS_FILE", OpensDoor, "ibus(1); another process would take the keys" },
    { "XLOCALEDIR", MovesFiles, "libX11, XSupportsLocale" },
    { "XKEYSYMDB", MovesFiles, "libX11, XStringToKeysym" },
    { "XERRORDB", MovesFiles, "libX11, XGetErrorDatabaseText" },
    { "XKB_CONFIG_ROOT", MovesFiles, "libxkbcommon, xkb_context_include_path_append_default" },
    { "XKB_CONFIG_EXTRA_PATH", MovesFiles, "libxkbcommon, xkb_context_include_path_append_default" },
    { "XKB_LOG_LEVEL", TellsSecrets, "libxkbcommon, xkb_context_set_log_level" },
    // Graphics drivers
    { "LIBGL_DRIVERS_PATH", LoadsCode, "Mesa, Environment Variables" },
    { "GBM_BACKENDS_PATH", LoadsCode, "Mesa, Environment Variables" },
    { "__EGL_VENDOR_LIBRARY_DIRS", LoadsCode, "libglvnd, EGL ICD enumeration" },
    { "__EGL_VENDOR_LIBRARY_FILENAMES", LoadsCode, "libglvnd, EGL ICD enumeration" },
    { "VK_DRIVER_FILES", LoadsCode, "Vulkan loader, LoaderInterfaceArchitecture" },
    { "VK_ICD_FILENAMES", LoadsCode, "Vulkan loader, LoaderInterfaceArchitecture" },
    { "VK_LAYER_PATH", LoadsCode, "Vulkan loader, LoaderInterfaceArchitecture" },
    { "VK_INSTANCE_LAYERS", LoadsCode, "Vulkan loader, LoaderInterfaceArchitecture" },
    // OpenSSL
    { "OPENSSL_CONF", LoadsCode, "openssl-env(7)" },
    { "OPENSSL_CONF_INCLUDE", LoadsCode, "openssl-env(7)" },
    { "OPENSSL_ENGINES", LoadsCode, "openssl-env(7)" },
    { "OPENSSL_MODULES", LoadsCode, "openssl-env(7)" },
    { "OPENSSL_TRACE", TellsSecrets, "openssl-env(7)" },
    { "SSL_CERT_FILE", MovesFiles, "openssl-env(7); network/caFile is the setting for it" },
    { "SSL_CERT_DIR", MovesFiles, "openssl-env(7)" },
    { "CTLOG_FILE", MovesFiles, "openssl-env(7)" },
    { "RANDFILE", MovesFiles, "openssl-env(7)" },
    { "SSLKEYLOGFILE", TellsSecrets, "NSS Key Log Format; GnuTLS, too" },
    { "QLOGDIR", TellsSecrets, "openssl-qlog(7)" },
    // Kerberos and the proxy's address, below QtNetwork
    { "GSS_MECH_CONFIG", LoadsCode, "MIT Kerberos, Plugin modules: GSSAPI mechanism configuration" },
    { "KRB5_CONFIG", LoadsCode, "kerberos(7); krb5.conf(5), [plugins]" },
    { "KRB5_TRACE", TellsSecrets, "kerberos(7)" },
    { "PX_MODULE_PATH", LoadsCode, "libproxy, environment variables" },
    { "_PX_DEBUG_PACURL", MovesFiles, "libproxy; a script that chooses the proxy" },
    // libsecret: sessions are in the Secret Service or nowhere
    { "SECRET_BACKEND", MovesFiles, "libsecret, Using the file backend" },
    { "SECRET_FILE_TEST_PATH", MovesFiles, "libsecret, secret-file-backend" },
    { "SECRET_FILE_TEST_PASSWORD", MovesFiles, "libsecret, secret-file-backend" },
    { "SECRET_SERVICE_BUS_NAME", OpensDoor, "libsecret, secret-service; another would be given the session" },
    // GLib and GIO
    { "GIO_EXTRA_MODULES", LoadsCode, "GIO, Running GIO applications" },
    { "GIO_MODULE_DIR", LoadsCode, "GIO, Running GIO applications" },
    { "GIO_LAUNCH_DESKTOP", LoadsCode, "GIO, gdesktopappinfo" },
    { "GSETTINGS_SCHEMA_DIR", MovesFiles, "GIO, GSettings" },
    { "G_DBUS_DEBUG", TellsSecrets,
        "GIO, Running GIO applications; payload prints what goes to the keyring" },
    { "G_MESSAGES_DEBUG", TellsSecrets, "GLib, Running GLib Applications" },
    // GTK, by the platform theme that GNOME's sessions ask for
    { "GTK_MODULES", LoadsCode, "GTK 3, Running GTK Applications" },
    { "GTK3_MODULES", LoadsCode, "GTK 3, Running GTK Applications" },
    { "GTK_PATH", LoadsCode, "GTK 3, Running GTK Applications" },
    { "GTK_EXE_PREFIX", LoadsCode, "GTK 3, Running GTK Applications" },
    { "GTK_IM_MODULE_FILE", LoadsCode, "GTK 3, Running GTK Applications" },
    { "GDK_PIXBUF_MODULE_FILE", LoadsCode, "gdk-pixbuf-query-loaders(1)" },
    { "GDK_PIXBUF_MODULEDIR", LoadsCode, "gdk-pixbuf-query-loaders(1)" },
    // The C library
    { "GCONV_PATH", LoadsCode, "iconv(3), glibc: iconv_open" },
    { "LOCPATH", MovesFiles, "locale(7)" },
    { "HOSTALIASES", MovesFiles, "hostname(7), gethostbyname(3)" },
    { "LOCALDOMAIN", MovesFiles, "resolv.conf(5)" },
    { "RESOLV_HOST_CONF", MovesFiles, "host.conf(5)" },
};

} // namespace

std::span<const UnsafeVariable> unsafeVariables()
{
    return table;
}

void unsetUnsafeVariables()
{
    for (const UnsafeVariable& variable : table)
        qunsetenv(variable.name);
}

} // namespace Salestrekker
