using System.Globalization;
using Benchmark.Localization;
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
public sealed class IndexModel : PageModel
{
    public int Status { get; private set; }

    public string Heading { get; private set; } = string.Empty;

    public string Explanation { get; private set; } = string.Empty;

    public string? Kommun { get; private set; }

    public IReadOnlyList<(string Name, string Slug)> Found { get; private set; } = [];

    public void OnGet(int? status, string? kommun) => Show(status, kommun);

    public void OnPost(int? status) => Show(status, null);

    private void Show(int? status, string? kommun)
    {
        var exception = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        Status = exception is not null ? ErrorStatus.Of(exception) : status ?? StatusCodes.Status404NotFound;
        Response.StatusCode = Status;
        Heading = Text("Heading");
        Explanation = exception is not null && ErrorStatus.CodeOf(exception) is { } code && code != BenchmarkErrorCodes.NotFound
            ? ErrorWords.Of(code, exception.Data)
            : Text("Explanation");
        Kommun = kommun;
    }

    private string Text(string part)
    {
        var culture = CultureInfo.CurrentUICulture;
        return BenchmarkTexts.Find($"ErrorPage:{Status.ToString(CultureInfo.InvariantCulture)}:{part}", culture)
            ?? BenchmarkTexts.Find($"ErrorPage:{(Status < 500 ? "400" : "500")}:{part}", culture)!;
    }
}
