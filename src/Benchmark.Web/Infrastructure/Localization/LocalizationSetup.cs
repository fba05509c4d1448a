using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Infrastructure.Localization;

internal static class LocalizationSetup
{
    /// <summary>Swedish texts, numbers and dates; English when asked for.</summary>
    /// <exception cref="InvalidOperationException">The machine has no Swedish culture data.</exception>
    public static void AddBenchmarkLocalization(this IServiceCollection services)
    {
        CheckSwedish();
        services.AddSingleton<IStringLocalizerFactory, BenchmarkStringLocalizerFactory>();
        services.AddTransient(typeof(IStringLocalizer<>), typeof(StringLocalizer<>));
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture(LanguageProvider.Swedish);
            options.AddSupportedCultures(LanguageProvider.Swedish, LanguageProvider.English);
            options.AddSupportedUICultures(LanguageProvider.Swedish, LanguageProvider.English);
            options.RequestCultureProviders = [new LanguageProvider()];
        });

        // Start-up and jobs speak Swedish too.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(LanguageProvider.Swedish);
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo(LanguageProvider.Swedish);
    }

    // Without ICU data .NET would print 1234.5 for everyone and sort Å before B.
    private static void CheckSwedish()
    {
        var swedish = CultureInfo.GetCultureInfo(LanguageProvider.Swedish);
        if (swedish.NumberFormat.NumberDecimalSeparator != "," || swedish.CompareInfo.Compare("Örebro", "Zinkgruvan", CompareOptions.None) <= 0)
        {
            throw new InvalidOperationException("This machine lacks Swedish culture data. Install ICU, and leave DOTNET_SYSTEM_GLOBALIZATION_INVARIANT unset.");
        }
    }
}
