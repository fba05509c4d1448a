using System.Globalization;
using Benchmark.Localization;
using Benchmark.Municipalities;
using Benchmark.Web.Infrastructure.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Errors;

/// <summary>Says what went wrong and what to do, whatever the page; for a missing page also a search among kommuner.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(IMunicipalitySearchAppService municipalities) : PageModel
{
    public int Status { get; private set; }

    public string Heading { get; private set; } = string.Empty;

    public string Explanation { get; private set; } = string.Empty;

    /// <summary>The page whose form was too large, with everything it had.</summary>
    public string? Back { get; private set; }

    public string? Kommun { get; private set; }

    public IReadOnlyList<FoundMunicipalityDto> Found { get; private set; } = [];

    public async Task OnGetAsync(int? status, string? kommun, CancellationToken cancellationToken)
    {
        Show(status);
        Kommun = kommun;
        if (Status == StatusCodes.Status404NotFound && !string.IsNullOrWhiteSpace(kommun))
        {
            Found = await municipalities.FindAsync(kommun, cancellationToken);
        }
    }

    public void OnPost(int? status) => Show(status);

    private void Show(int? status)
    {
        var exception = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        var shown = exception is not null ? ErrorStatus.Of(exception) : status ?? StatusCodes.Status404NotFound;
        Status = shown is >= 400 and <= 599 ? shown : StatusCodes.Status404NotFound;
        Response.StatusCode = Status;
        Back = Status == StatusCodes.Status413PayloadTooLarge && HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } origin
            ? origin.OriginalPathBase + origin.OriginalPath
            : null;
        Heading = Text("Heading");
        Explanation = exception is not null && ErrorStatus.CodeOf(exception) is { } code && code != BenchmarkErrorCodes.NotFound
            ? ErrorWords.Of(code, exception.Data)
            : Text("Explanation");
    }

    private string Text(string part)
    {
        var culture = CultureInfo.CurrentUICulture;
        return BenchmarkTexts.Find($"ErrorPage:{Status.ToString(CultureInfo.InvariantCulture)}:{part}", culture)
            ?? BenchmarkTexts.Find($"ErrorPage:{(Status < 500 ? "400" : "500")}:{part}", culture)!;
    }
}
