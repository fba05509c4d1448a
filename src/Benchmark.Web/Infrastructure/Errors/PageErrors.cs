using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Infrastructure.Errors;

/// <summary>Shows a rule's no in the form it came from.</summary>
public static class PageErrors
{
    /// <summary>
    /// Runs <paramref name="action"/>; a rule's no becomes an error at <paramref name="field"/> (of the whole form when empty).
    /// What is missing or forbidden goes on to its own page.
    /// </summary>
    /// <returns>Whether it was done.</returns>
    public static Task<bool> TryAsync(this PageModel page, Func<Task> action, string field = "") => page.TryAsync(action, _ => field);

    /// <summary>The same, where the error's code says which field it is about.</summary>
    /// <returns>Whether it was done.</returns>
    public static async Task<bool> TryAsync(this PageModel page, Func<Task> action, Func<string, string> fieldOf)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(fieldOf);
        try
        {
            await action();
            return true;
        }
        catch (BusinessException refusal) when (refusal is not EntityNotFoundException and not PermissionDeniedException)
        {
            page.ModelState.AddModelError(fieldOf(refusal.Code), ErrorWords.Of(refusal));
            return false;
        }
    }
}
