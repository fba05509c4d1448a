using System.Globalization;
using Benchmark.Localization;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Infrastructure.Localization;

/// <summary>The product's texts in the current language.</summary>
internal sealed class BenchmarkStringLocalizer : IStringLocalizer
{
    /// <inheritdoc />
    public LocalizedString this[string name]
    {
        get
        {
            var text = BenchmarkTexts.Find(name, CultureInfo.CurrentUICulture);
            return new LocalizedString(name, text ?? name, text is null);
        }
    }

    /// <inheritdoc />
    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var text = BenchmarkTexts.Find(name, CultureInfo.CurrentUICulture);
            return new LocalizedString(name, string.Format(CultureInfo.CurrentCulture, text ?? name, arguments), text is null);
        }
    }

    /// <inheritdoc />
    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        BenchmarkTexts.Keys.Select(key => this[key]);
}

/// <summary>Gives the same texts for every type: keys carry their feature.</summary>
internal sealed class BenchmarkStringLocalizerFactory : IStringLocalizerFactory
{
    private readonly BenchmarkStringLocalizer _localizer = new();

    /// <inheritdoc />
    public IStringLocalizer Create(Type resourceSource) => _localizer;

    /// <inheritdoc />
    public IStringLocalizer Create(string baseName, string location) => _localizer;
}
