using System.Text.Encodings.Web;
using System.Text.Unicode;
using Benchmark.Localization;
using Benchmark.Web.Infrastructure.Errors;
using Benchmark.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;

namespace Benchmark.Web.Infrastructure.Hosting;

internal static class PagesSetup
{
    /// <summary>Razor Pages and the controllers of HttpApi, with the product's texts in validation.</summary>
    public static void AddPagesAndControllers(this IServiceCollection services)
    {
        // Swedish letters go out as they are; what could be markup is still encoded.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddRouting(routing => routing.LowercaseUrls = true);
        services.AddRazorPages()
            .AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider = (_, factory) => factory.Create(typeof(BenchmarkResource)));
        services.AddControllers()
            .AddApplicationPart(typeof(HttpApi.BenchmarkHttpApi).Assembly)
            .AddJsonOptions(options => HttpApi.BenchmarkHttpApi.Configure(options.JsonSerializerOptions));
        // The API's description is written from these.
        services.ConfigureHttpJsonOptions(options => HttpApi.BenchmarkHttpApi.Configure(options.SerializerOptions));
        services.AddBodyErrors();
        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add(new UnknownHandlerFilter());
            options.ModelMetadataDetailsProviders.Add(new ValidationMessages());
            options.ModelBinderProviders.Insert(0, new ChoiceBinding.Provider());
            options.ModelBindingMessageProvider.UseProductTexts();
        });
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "benchmark-antiforgery";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.SuppressXFrameOptionsHeader = true;
        });
    }
}
